import { apostrophes } from '../apostrophes.ts';
import { startsWithCapital } from '../letters.ts';
import type { Stretch } from '../stretch.ts';
import { abbreviatedTitles, abbreviations } from './abbreviations.ts';

/** A word or a sign where it stands; the full stop of an initial or an abbreviation belongs to its word. */
export interface PlainToken extends Stretch {
  readonly kind: 'word' | 'sign';
}

/** Signs without width part no words and are none: a soft hyphen stays inside of its word. */
const wordOrSign =
  /[\p{L}\p{N}$@#](?:[\p{L}\p{N}\p{M}]|\u00ad(?=\p{L})|(?<=[ÃÂ]|A[\u0302\u0303])[\u0080-\u009f\u00a1-\u00bf]|(?:[&’'\-‑/]|(?<!\p{Ll})\.|\.(?!\p{Lu}))(?=[\p{L}\p{N}]))*|([^\p{L}\p{N}\s\u00ad\u200b\u200e\u200f\u2060\ufeff])\1*|[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;
const wordStart = /^[\p{L}\p{N}$@#]/u;
const possessiveEnd = new RegExp(`[${apostrophes}]s$`, 'i');
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** The words and signs of a stretch of text, in order; the ending of an owner is a token of its own: `’s`. */
export function readTokens(text: string, { start: from, end: to }: Stretch): readonly PlainToken[] {
  const found = Array.from(text.slice(from, to).matchAll(wordOrSign), ({ index, 0: words }) =>
    splitOwner(text, from + index, words),
  ).flat();
  return withoutOverlaps(found);
}

/** Stretches in order without those that begin inside the one before. */
export function withoutOverlaps<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  let end = 0;
  return stretches.filter((stretch) => {
    if (stretch.start < end) return false;
    end = stretch.end;
    return true;
  });
}

function splitOwner(text: string, start: number, found: string): readonly PlainToken[] {
  const end = start + found.length;
  if (!wordStart.test(found)) return [{ kind: 'sign', start, end }];
  if (possessiveEnd.test(found))
    return [
      { kind: 'word', start, end: end - 2 },
      { kind: 'sign', start: end - 2, end },
    ];
  return [{ kind: 'word', start, end: text[end] === '.' && takesFullStop(found) ? end + 1 : end }];
}

function takesFullStop(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    initial.test(word) ||
    abbreviatedTitles.has(lower) ||
    (startsWithCapital(word) && abbreviations.has(lower))
  );
}
