import { straightenApostrophes } from './apostrophes.ts';

const plainText = /^[a-z0-9]*$/;
const combiningMarks = /\p{M}+/gu;
const possessiveEnding = /'s$/;
const lettersWithoutParts = /[łøđıßæœþðħςґ]/g;

/** Letters that Unicode does not take apart, and how they are typed without a special keyboard. */
const typedAs: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ς: 'σ',
  ґ: 'г',
};

/** Text in small letters without diacritics and with one kind of apostrophe, in any script. Folding twice changes nothing. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (plainText.test(lower)) return lower;
  return straightenApostrophes(lower)
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replace(lettersWithoutParts, (letter) => typedAs[letter] ?? letter);
}

/** One form under which a word is found: case, diacritics, apostrophes and a possessive ending do not matter. Folding twice changes nothing. */
export function foldWord(word: string): string {
  return foldLetters(word).replace(possessiveEnding, '').replaceAll("'", '');
}
