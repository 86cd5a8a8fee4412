import { createZipf, type Random } from '../../random.ts';

/** Writes what nobody said: invented words, drawn as often as words are in a language. */
export interface Writer {
  /** So many words. */
  readonly phrase: (words: number) => string;
  /** A sentence of about so many words, with its full stop. */
  readonly sentence: (words: number) => string;
}

export function createWriter(words: readonly string[], random: Random): Writer {
  const draw = createZipf(words.length, random);
  const phrase = (count: number) => Array.from({ length: count }, () => words[draw()] ?? '').join(' ');
  const sentence = (count: number) => `${capital(phrase(count - 3 + random.below(7)))}.`;
  return { phrase, sentence };
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
