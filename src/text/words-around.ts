import { shortenText } from './shorten-text.ts';

const reach = 30;

/** The words around a place, whole and on one line. */
export function wordsAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(at, at + reach);
  const wholeBefore = at > reach ? before.replace(/^\S*\s(?=[\s\S])/, '') : before;
  const wholeBehind = at + reach < text.length ? behind.replace(/(?<=[\s\S])\s\S*$/, '') : behind;
  return shortenText(`${wholeBefore}${wholeBehind}`.replace(/\s+/g, ' ').trim(), 2 * reach);
}
