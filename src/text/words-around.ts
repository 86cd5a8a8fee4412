import { singleSpaced } from './lines/single-spaced.ts';
import { shortenText } from './shorten-text.ts';
import type { Stretch } from './stretch.ts';

const reach = 30;

/** The words around a place, whole and on one line. */
export function wordsAround(text: string, at: number): string {
  const { before, behind } = besidesOf(text, { start: at, end: at }, reach);
  return shortenText(singleSpaced(`${before}${behind}`), 2 * reach);
}

/** What stands before and behind a stretch, in whole words, as far as so many characters reach. */
export function besidesOf(text: string, { start, end }: Stretch, most: number): Besides {
  const before = text.slice(Math.max(0, start - most), start);
  const behind = text.slice(end, end + most);
  return {
    before: start > most ? before.replace(/^\S*\s(?=[\s\S])/, '') : before,
    behind: end + most < text.length ? behind.replace(/(?<=[\s\S])\s\S*$/, '') : behind,
  };
}

interface Besides {
  readonly before: string;
  readonly behind: string;
}
