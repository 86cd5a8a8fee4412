import { startsWithCapital } from '../../text/letters.ts';
import type { DumpLine } from './read-line.ts';

/** A page with fewer of them dates its article, not its comments. */
const fewestStamps = 3;
const fewestWordsBefore = 60;
const mostStampWords = 8;
const mostSignedWords = 16;
const mostLabelWords = 25;
/** A box of bare headlines and hours may stand in the middle of an article. */
const mostLinesToText = 2;
const fewestTextWords = 5;

const number = /\p{N}+/gu;
const yearOrHour = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/;
const hour = /\b\d{1,2}:\d{2}\b/;

/** Lines that date one of many things behind a text: comments, or cards of other stories. Told by shape, in any language. */
export function findStamps(lines: readonly DumpLine[]): readonly boolean[] {
  const times = countForms(lines);
  let wordsBefore = 0;
  const stamps = lines.map((line, index) => {
    if (line.endsSentence) wordsBefore += line.words;
    const isDate = line.boilerplate?.means === 'date' || (times.get(formOf(line)) ?? 0) >= fewestStamps;
    return (
      wordsBefore >= fewestWordsBefore &&
      (isSigned(line) || (isDate && isLabel(lines[index - 1]) && standsAboveText(lines, index)))
    );
  });
  return stamps.filter(Boolean).length >= fewestStamps ? stamps : lines.map(() => false);
}

/** How often each form of date is printed; a form is a line without its numbers. */
function countForms(lines: readonly DumpLine[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const form of lines.map(formOf)) if (form !== '') times.set(form, (times.get(form) ?? 0) + 1);
  return times;
}

function formOf(line: DumpLine): string {
  const { text } = line.passage;
  if (line.words > mostStampWords || line.endsSentence || !yearOrHour.test(text)) return '';
  return countNumbers(text) < 2 ? '' : text.toLowerCase().replace(number, '0');
}

/** A name with its day and hour, as above a comment. */
function isSigned({ passage, words, endsSentence }: DumpLine): boolean {
  const { text } = passage;
  return (
    !endsSentence &&
    words <= mostSignedWords &&
    startsWithCapital(text) &&
    hour.test(text) &&
    countNumbers(text) >= 4
  );
}

function countNumbers(text: string): number {
  return text.match(number)?.length ?? 0;
}

function standsAboveText(lines: readonly DumpLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + mostLinesToText);
  return below.some(({ words, endsSentence }) => endsSentence && words >= fewestTextWords);
}

/** The name or the title that a date stands under. */
function isLabel(line: DumpLine | undefined): boolean {
  return (
    line !== undefined &&
    line.words > 0 &&
    line.words <= mostLabelWords &&
    !line.endsSentence &&
    line.boilerplate === undefined
  );
}
