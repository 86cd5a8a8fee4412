/** The words of a list that is written down as running text, over as many lines as it takes. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
