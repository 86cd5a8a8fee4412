/** Numbers as they stand in a value: one to ten. */
const inWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const between = '-on-';

/** How many sit on each of two sides, as a value: `three-on-three`; undefined where one of the numbers is not from one to ten. */
export function writeSides(left: number, right: number): string | undefined {
  const words = [left, right].map((number) => inWords[number - 1]);
  return words.includes(undefined) ? undefined : words.join(between);
}

/** How many sit on each side by such a value; none by any other text. */
export function readSidesOf(text: string): readonly number[] {
  const numbers = text
    .toLocaleLowerCase('en')
    .split(between)
    .map((word) => inWords.indexOf(word) + 1);
  return numbers.length === 2 && !numbers.includes(0) ? numbers : [];
}
