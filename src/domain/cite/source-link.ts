import { firstPart } from '../quote-joint.ts';

const wordsAtEnds = 5;

/** The address of a page with the quote scrolled to and highlighted, in browsers that read text fragments. */
export function sourceLink(page: string, words: string): string {
  const unbroken = firstPart(words);
  const all = unbroken.split(/\s+/);
  if (all.length <= 2 * wordsAtEnds) return `${page}#:~:text=${encode(unbroken)}`;
  const first = all.slice(0, wordsAtEnds).join(' ');
  const last = all.slice(-wordsAtEnds).join(' ');
  return `${page}#:~:text=${encode(first)},${encode(last)}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
