import { apostrophes } from './apostrophes.ts';

/** A word of a text and where it stands in it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letters = '[\\p{L}\\p{N}\\p{M}]';
const initials = `\\p{L}(?:\\.\\p{L}(?!${letters}))+\\.?`;
const joiner = `(?:[${apostrophes}‐‑-]|(?<=\\p{N})[.,](?=\\p{N}))`;
const word = new RegExp(`${initials}|${letters}+(?:${joiner}${letters}+)*`, 'gu');

/**
 * The words of a text in order, in any script with spaces: `cease-fire`, `Kyiv’s`, `U.S.` and `3,000` are one word
 * each; marks and punctuation are none.
 */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ index, 0: found }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** The same without their places. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** How many words a text has; in scripts that set no space between them, two signs count as one. */
export function countWords(text: string): number {
  const words = wordsOf(text);
  if (!spaceless.test(text)) return words.length;
  return words.reduce((sum, one) => sum + (spaceless.test(one) ? Math.ceil(one.length / 2) : 1), 0);
}

const spaceless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** A line of fewer words is a heading, a button or a caption before it is prose. */
export const fewestWordsOfProse = 8;
