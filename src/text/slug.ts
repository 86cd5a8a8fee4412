import anyAscii from 'any-ascii';
import { foldLetters } from './fold-word.ts';

const otherThanLettersAndDigits = /[^a-z0-9]+/g;

/** Lower-case ASCII words with hyphens, at most so many units long, transliterated from any script; empty where the text has no word. */
export function toSlug(text: string, most = 60): string {
  const plain = foldLetters(anyAscii(text.slice(0, 4 * most)))
    .replaceAll("'", '')
    .replace(otherThanLettersAndDigits, ' ')
    .trim();
  const words = plain.split(' ');
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= most);
  return fitting.length > 0 ? fitting.join('-') : plain.slice(0, most);
}

/** The id itself, or with the first number behind it that nobody has. */
export function toUniqueId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Gives every id once: the second to ask for one gets it with a number. Takes no longer for the thousandth of a kind. */
export function createUniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return (id) => {
    let number = lastNumbers.get(id) ?? 1;
    const numbered = () => (number === 1 ? id : `${id}-${number}`);
    while (taken.has(numbered())) number += 1;
    lastNumbers.set(id, number);
    taken.add(numbered());
    return numbered();
  };
}
