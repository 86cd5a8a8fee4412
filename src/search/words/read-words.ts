import { foldWord } from '../../text/fold-word.ts';

/** A word of a text: where it stands, and every folded form under which it can be found. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The whole word first, then its parts. */
  readonly forms: readonly [string, ...string[]];
}

const initialsOrWord = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ‘＇‐‑-][\p{L}\p{N}\p{M}]+)*/gu;
const hyphen = /[‐‑-]/;
const hyphensAndDots = /[‐‑.-]/g;

/**
 * The words of a text in reading order.
 * `cease-fire` is one word, found as `ceasefire`, `cease` and `fire`; `U.S.` is found as `us`.
 */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(initialsOrWord), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    forms: formsOf(written),
  })).filter(({ forms: [whole] }) => whole !== '');
}

/** The folded words of a short text, in order, compounds in one piece. */
export function foldText(text: string): string[] {
  return readWords(text).map(({ forms: [whole] }) => whole);
}

/** The folded words of a short text, in order, compounds in their parts. */
export function foldParts(text: string): string[] {
  return readWords(text).flatMap(({ forms: [whole, ...parts] }) => (parts.length > 0 ? parts : [whole]));
}

function formsOf(written: string): Word['forms'] {
  const whole = foldWord(written.replace(hyphensAndDots, ''));
  return hyphen.test(written)
    ? [
        whole,
        ...written
          .split(hyphen)
          .map(foldWord)
          .filter((part) => part !== '' && part !== whole),
      ]
    : [whole];
}
