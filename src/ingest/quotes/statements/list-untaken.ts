import { countOf } from '../../../text/count-of.ts';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { findIntroducedStatements, introduction } from './find-introduced-statements.ts';
import { findLabelledLines } from './find-labelled-lines.ts';
import { findUntakenPosts } from './find-named-posts.ts';
import { untakenAddress, untakenInterview } from './untaken-speech.ts';

/** What was seen to be somebody's words without marks and was not taken as a quote: one sentence each, for a person. */
export function listUntaken(text: string): readonly string[] {
  const unnamed = findLabelledLines(text).filter(({ name }) => name === undefined);
  const [first] = unnamed;
  const taken = findIntroducedStatements(text);
  const frames = splitParagraphs(text)
    .filter(({ start, end }) => !taken.some(({ mention }) => mention.start >= start && mention.end <= end))
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => introduction.test(line));
  return [
    ...(first === undefined
      ? []
      : [
          `${countOf(unnamed.length, 'line')} of the transcript ${unnamed.length === 1 ? 'stands' : 'stand'} under a label that names nobody (“${text.slice(first.label.start, first.label.end)}”); not taken as quotes.`,
        ]),
    ...untakenInterview(text),
    ...untakenAddress(text),
    ...findUntakenPosts(text).map(
      ({ name, words }) =>
        `The words of ${text.slice(name.start, name.end)} stand in a post without quotation marks (“${shortenText(text.slice(words[0]?.start, words[0]?.end), 60)}”); they are not taken as a quote.`,
    ),
    ...frames.map(
      (line) =>
        `“${shortenText(line, 80)}” introduces words without quotation marks; they are not taken as a quote.`,
    ),
  ];
}
