import { splitParagraphs } from '../../text/sentences/split-paragraphs.ts';
import { splitSentences } from '../../text/sentences/split-sentences.ts';
import type { Stretch } from '../../text/stretch.ts';

/** A paragraph of a report, with its sentences and the heading it stands under. */
export interface Paragraph extends Stretch {
  /** Its place among the paragraphs. */
  readonly index: number;
  readonly sentences: readonly Stretch[];
  readonly heading: string;
}

const headingLine = /^\p{Lu}.*[\p{L}\p{N}]$/u;
const longestHeading = 80;

/** The paragraphs of a report with their sentences, in reading order; a line without full stop, but for the first, is a heading of those below it. */
export function readParagraphs(text: string): readonly Paragraph[] {
  let heading = '';
  return splitParagraphs(text).map((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end);
    if (index > 0 && words.length <= longestHeading && headingLine.test(words)) heading = words;
    return { ...paragraph, index, sentences: splitSentences(text, paragraph), heading };
  });
}
