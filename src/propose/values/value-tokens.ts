import { foldLetters } from '../../text/fold-word.ts';
import type { Stretch } from '../../text/stretch.ts';

/** A word, a number in figures or a sign of money, and whether a comma or less stands before it. */
export interface ValueToken extends Stretch {
  /** Folded. */
  readonly word: string;
  /** Nothing, a space or a hyphen parts it from the one before. */
  readonly isClose: boolean;
}

const token = /\p{L}[\p{L}\p{M}]*(?:[’'ʼ]\p{L}+)*|\d+(?:[.,\u00a0\u202f]\d+)*[½¼¾]?|[½¼¾]|\p{Sc}|%/gu;
const closeGap = /^(?:[\s\u00a0]|[-‐‑]|, ){0,2}$/u;

/** The words and figures of a text, each part of a hyphened word by itself: “three-hour” is two. */
export function readValueTokens(text: string): readonly ValueToken[] {
  const found = Array.from(text.matchAll(token), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: foldLetters(word.replace(/[½¼¾]/g, (sign) => fractions[sign] ?? '')),
  }));
  return found.map((one, index) => ({
    ...one,
    isClose: closeGap.test(text.slice(found[index - 1]?.end ?? one.start, one.start)),
  }));
}

/** Folding would take “½” apart into three signs. */
const fractions: Readonly<Record<string, string>> = { '½': '_5', '¼': '_25', '¾': '_75' };
