import type { FindableWord } from '../words/read-words.ts';

/** From so many words on a wrong one does not make another saying of it. */
const fewestWords = 4;
const wordsForMistake = 5;

/** Whether words are a run of a text as somebody remembers it: in their order, all but one in five, or in four. */
export function isRecalled(words: readonly FindableWord[], asked: readonly string[]): boolean {
  if (asked.length < fewestWords) return false;
  const mistakes = Math.max(1, Math.floor(asked.length / wordsForMistake));
  return words.some(
    (_, from) => longestRow(words.slice(from, from + asked.length), asked) >= asked.length - mistakes,
  );
}

/** How many of the asked words stand in a text in their order: the longest common subsequence, row by row. */
function longestRow(words: readonly FindableWord[], asked: readonly string[]): number {
  let before = new Array<number>(words.length + 1).fill(0);
  for (const word of asked) {
    const row = [0];
    for (const [at, { forms }] of words.entries())
      row.push(forms.includes(word) ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
    before = row;
  }
  return before.at(-1) ?? 0;
}
