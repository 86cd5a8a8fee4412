import { findNearWords, type NearWords } from './find-near-words.ts';
import type { Span } from './span.ts';

/** Words, and what is known of where they stand, as the Web Annotation model has it: text, its surroundings, its position. */
export interface Anchor {
  readonly words: string;
  /** What stands right before them. */
  readonly prefix?: string;
  /** What stands right behind them. */
  readonly suffix?: string;
  /** Where they were said to begin. */
  readonly at?: number;
  /** The part of the text to look in; all of it where left out. */
  readonly within?: Span;
}

/** Where words stand in a text. */
export type Place =
  | { readonly kind: 'exact'; readonly span: Span }
  /** They stand more than once and nothing tells which is meant; the nearest to where they were said to be comes first. */
  | { readonly kind: 'several'; readonly spans: readonly Span[] }
  | ({ readonly kind: 'near' } & NearWords)
  | { readonly kind: 'none' };

/**
 * Finds the place of words in a text: exactly; where that is more than once, by what stands around them, then by the
 * position; where it is nowhere, by the words most like them (edit distance, a quarter of the words at most).
 */
export function placeWords(text: string, anchor: Anchor): Place {
  const { words, at = 0, within = [0, text.length] } = anchor;
  const all = findExact(text, words, within);
  const fitting = all.filter((span) => fitsAround(text, span, anchor));
  const spans = (fitting.length > 0 ? fitting : all).toSorted(
    ([left], [right]) => Math.abs(left - at) - Math.abs(right - at),
  );
  const [first, ...others] = spans;
  if (first === undefined) {
    const near = findNearWords(text, { words, at, within });
    return near === undefined ? { kind: 'none' } : { kind: 'near', ...near };
  }
  return others.length === 0 || first[0] === anchor.at
    ? { kind: 'exact', span: first }
    : { kind: 'several', spans };
}

function findExact(text: string, words: string, [from, to]: Span): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    if (start + words.length > to) break;
    found.push([start, start + words.length]);
  }
  return found;
}

function fitsAround(text: string, [start, end]: Span, { prefix = '', suffix = '' }: Anchor): boolean {
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}
