const plainWord = /^[a-z0-9]*$/;
const combiningMarks = /\p{M}+/gu;
const apostrophes = /['’ʼ‘＇`´]/g;
const possessiveEnding = /['’ʼ‘＇`´]s$/;
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

/** One form for every way to write a word: case, diacritics and apostrophes do not matter. Folding twice changes nothing. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replace(possessiveEnding, '')
    .replace(apostrophes, '')
    .replace(lettersWithoutParts, (letter) => typedAs[letter] ?? letter);
}
