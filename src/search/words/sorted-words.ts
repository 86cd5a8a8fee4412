/*
 * A sorted list of words as text. A word begins with what it shares with the word before it, so only the count of
 * shared letters (one base-36 digit) and the rest are written: `0cease 5fire 9s` is cease, ceasefire, ceasefires.
 */

const mostShared = 35;

export function writeSortedWords(words: readonly string[]): string {
  return words.map((word, index) => writeAfter(words[index - 1] ?? '', word)).join(' ');
}

export function readSortedWords(text: string): string[] {
  let last = '';
  if (text === '') return [];
  return text
    .split(' ')
    .map((written) => (last = last.slice(0, Number.parseInt(written[0] ?? '0', 36)) + written.slice(1)));
}

function writeAfter(last: string, word: string): string {
  let shared = 0;
  while (shared < mostShared && shared < word.length && word[shared] === last[shared]) shared++;
  return shared.toString(36) + word.slice(shared);
}

/** Where a word stands in a sorted list, or would stand. */
export function placeOf(word: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
