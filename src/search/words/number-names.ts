const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ordinal = /^(\d{1,4})(?:st|nd|rd|th)$/;

/** A small number in digits for its name and by name for its digits, and in digits for its ordinal: 15 for 15th; undefined for every other word. */
export function otherNumber(word: string): string | undefined {
  const [, counted] = ordinal.exec(word) ?? [];
  if (counted !== undefined) return counted;
  const number = names.indexOf(word);
  return number >= 0 ? String(number) : names[/^\d{1,2}$/.test(word) ? Number(word) : -1];
}
