import { hasLetterOrDigit } from './letters.ts';

/** Where a text has a word, or several words, with no letter or digit right before or behind; −1 where it has not. */
export function indexOfWord(text: string, word: string, from = 0): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!hasLetterOrDigit(text.charAt(at - 1) + text.charAt(at + word.length))) return at;
  }
  return -1;
}

export function hasWord(text: string, word: string): boolean {
  return indexOfWord(text, word) !== -1;
}

/** Every place at which a text has a word. */
export function placesOfWord(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = indexOfWord(text, word); at !== -1; at = indexOfWord(text, word, at + 1)) places.push(at);
  return places;
}
