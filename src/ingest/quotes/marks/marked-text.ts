import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import { type Stretch, stretchesOverlap } from '../../../text/stretch.ts';
import type { CustomsOf } from './mark-customs.ts';
import type { MarkedWords } from './marked-words.ts';
import { readMarkedWords } from './read-marked-words.ts';
import { findDashSpeech, splitInserts } from './split-inserts.ts';

/** A report whose quotation marks are paired. */
export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  /** Everything between marks, in reading order; later stages know each by its place in this list. */
  readonly marked: readonly MarkedWords[];
}

/** Splits a report into paragraphs and pairs the quotation marks in them, by the customs of the language that they are in. */
export function pairMarksIn(text: string, customsOf: CustomsOf): MarkedText {
  const paragraphs = splitParagraphs(text);
  const marked = splitInserts(text, readMarkedWords(text, paragraphs), customsOf);
  const dashed = findDashSpeech(text, paragraphs, customsOf);
  const free = marked.filter(({ outer }) => !dashed.some((speech) => stretchesOverlap(speech.outer, outer)));
  return {
    text,
    paragraphs,
    marked:
      dashed.length === 0 ? marked : [...free, ...dashed].toSorted((a, b) => a.outer.start - b.outer.start),
  };
}
