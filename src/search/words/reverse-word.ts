/** A word with its letters from last to first, so that words that end alike stand together. */
export function reverseWord(word: string): string {
  return [...word].reverse().join('');
}
