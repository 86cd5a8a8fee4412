import { foldWord } from '../../text/fold-word.ts';
import { splitWords } from '../../text/split-words.ts';

/** A word of a text: where it stands, and every folded form under which it can be found. */
export interface FindableWord {
  readonly start: number;
  readonly end: number;
  /** The whole word first, then its parts. */
  readonly forms: readonly [string, ...string[]];
}

const separators = /[‐‑-]|(?<=\p{N})[.,]/u;
const hyphensDotsAndCommas = /[‐‑.,-]/g;

/**
 * The words of a text in reading order.
 * `cease-fire` is one word, found as `ceasefire`, `cease` and `fire`; `U.S.` is found as `us`, `3,000` as `3000` too.
 */
export function readWords(text: string): FindableWord[] {
  return splitWords(text)
    .map(({ text: written, start, end }) => ({ start, end, forms: formsOf(written) }))
    .filter(({ forms: [whole] }) => whole !== '');
}

/** The folded words of a short text, in order, compounds in one piece. */
export function foldText(text: string): string[] {
  return readWords(text).map(({ forms: [whole] }) => whole);
}

/** The folded words of a short text, in order, compounds in their parts. */
export function foldParts(text: string): string[] {
  return readWords(text).flatMap(({ forms: [whole, ...parts] }) => (parts.length > 0 ? parts : [whole]));
}

function formsOf(written: string): FindableWord['forms'] {
  const whole = foldWord(written.replace(hyphensDotsAndCommas, ''));
  const parts = written.split(separators);
  return parts.length === 1
    ? [whole]
    : [whole, ...parts.map(foldWord).filter((part) => part !== '' && part !== whole)];
}
