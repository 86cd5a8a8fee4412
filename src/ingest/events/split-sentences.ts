import { closingMarks, openingMarks } from '../../text/quotation-marks.ts';
import type { Stretch } from '../../text/stretch.ts';

/** A paragraph of a report, with its sentences and the heading it stands under. */
export interface Paragraph extends Stretch {
  /** Its place among the paragraphs. */
  readonly index: number;
  readonly sentences: readonly Stretch[];
  readonly heading: string;
}

const line = /[^\n]+/g;
const headingLine = /^\p{Lu}.*[\p{L}\p{N}]$/u;
const longestHeading = 80;

/** The paragraphs of a report with their sentences, in reading order; a line without full stop, but for the first, is a heading of those below it. */
export function splitSentences(text: string): readonly Paragraph[] {
  let heading = '';
  return Array.from(text.matchAll(line), ({ index: start, 0: words }, index) => {
    if (start > 0 && words.length <= longestHeading && headingLine.test(words)) heading = words;
    const sentences = sentencesOf(words, start);
    return { index, start, end: start + words.length, sentences, heading };
  });
}

/** A full stop, what closes with it, and a capital behind; not the stop of an initial or a title. */
const boundary = new RegExp(
  `(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep))[.!?][${closingMarks}]{0,2}(\\s+)(?=[${openingMarks}]{0,2}[\\p{Lu}\\p{N}])`,
  'gu',
);

function sentencesOf(words: string, offset: number): readonly Stretch[] {
  const starts = Array.from(words.matchAll(boundary), ({ index, 0: found }) => index + found.length);
  return [0, ...starts].map((start, index) => ({
    start: offset + start,
    end: offset + (starts[index] ?? words.length),
  }));
}
