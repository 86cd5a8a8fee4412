import type { Pack } from './grammar-packs.ts';

const cyrillic = /^\p{Script=Cyrillic}/u;

/** Whether most of the words are written in Cyrillic. */
export function isCyrillicText(words: readonly string[]): boolean {
  return words.filter((word) => cyrillic.test(word)).length > words.length / 2;
}

/** How much of a text is a pack's small words; a letter of its own counts nearly like one of them. */
export function shareOf(
  { tellingWords, tellingLetters, isCyrillic }: Pack,
  { all, own, each }: WordCounts,
): number {
  if (all === 0) return 0;
  let hits = 0;
  for (const word of tellingWords) hits += each.get(word) ?? 0;
  const letters =
    tellingLetters === undefined
      ? 0
      : own.reduce((sum, word) => sum + (tellingLetters.test(word) ? (each.get(word) ?? 0) : 0), 0);
  return (hits + 0.7 * letters + (isCyrillic ? 0.01 : 0)) / all;
}

/** The words of a text, counted once for all packs. */
export interface WordCounts {
  readonly all: number;
  readonly each: ReadonlyMap<string, number>;
  /** Those with a letter beyond ASCII, each once: no pack has a letter of its own in the others. */
  readonly own: readonly string[];
}

const beyondAscii = /[^\0-\x7f]/;

/** Counts the words of a text, in small letters. */
export function countEach(words: readonly string[]): WordCounts {
  const each = new Map<string, number>();
  for (const word of words) each.set(word, (each.get(word) ?? 0) + 1);
  return { all: words.length, each, own: [...each.keys()].filter((word) => beyondAscii.test(word)) };
}
