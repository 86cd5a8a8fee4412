import { foldWord } from '../../text/fold-word.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import { cutUnspaced } from './unspaced.ts';
import { withoutParticles } from './without-particles.ts';

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
 * `cease-fire` is one word, found as `ceasefire`, `cease` and `fire`; `U.S.` is found as `us`, `3,000` and `3 000` as `3000`
 * too. In scripts without spaces each sign is a word; an Arabic or Hebrew word is found without its particles too.
 */
export function readWords(text: string): FindableWord[] {
  return joinThousands(splitWords(text).flatMap(cutWord), text)
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

function cutWord({ text, start }: Word): Word[] {
  let at = start;
  return cutUnspaced(text).map((piece) => {
    const end = at + piece.length;
    const word = { text: piece, start: at, end };
    at = end;
    return word;
  });
}

const firstDigits = /^\p{Nd}{1,3}$/u;
const threeDigits = /^\p{Nd}{3}$/u;
const oneSpace = /^[ \u00a0\u2009\u202f]$/;

/** A number with spaces between its thousands is one word, like one with commas. */
function joinThousands(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && isThousandsOf(last, word, text))
      joined[joined.length - 1] = { text: `${last.text},${word.text}`, start: last.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

function isThousandsOf(last: Word, { text: digits, start }: Word, text: string): boolean {
  return (
    threeDigits.test(digits) &&
    oneSpace.test(text.slice(last.end, start)) &&
    last.text.split(',').every((part, index) => (index === 0 ? firstDigits : threeDigits).test(part))
  );
}

function formsOf(written: string): FindableWord['forms'] {
  const whole = foldWord(written.replace(hyphensDotsAndCommas, ''));
  const parts = written.split(separators);
  const others = parts.length === 1 ? withoutParticles(whole) : parts.map(foldWord);
  return [whole, ...new Set(others.filter((part) => part !== '' && part !== whole))];
}
