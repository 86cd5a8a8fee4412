import type { Stretch } from '../../../text/stretch.ts';
import type { MarkedWords } from './marked-words.ts';
import { readMarkedWords } from './read-marked-words.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A report whose quotation marks are paired. */
export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  /** Everything between marks, in reading order; later stages know each by its place in this list. */
  readonly marked: readonly MarkedWords[];
}

/** Splits a report into paragraphs and pairs the quotation marks in them. */
export function pairMarksIn(text: string): MarkedText {
  const paragraphs = splitParagraphs(text);
  return { text, paragraphs, marked: readMarkedWords(text, paragraphs) };
}
