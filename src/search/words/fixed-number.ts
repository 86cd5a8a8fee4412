import { digitValues, numberDigits } from './number-text.ts';

/** A number in so many characters, however small it is; a larger one would be read as another. */
export function writeFixed(number: number, width: number): string {
  if (number >= 32 ** width) throw new RangeError(`${number} has no room in ${width} characters`);
  return Array.from({ length: width }, (_, at) => numberDigits[(number >>> (5 * at)) & 31]).join('');
}

/** The number that `writeFixed` wrote at this place. */
export function readFixed(text: string, from: number, width: number): number {
  let number = 0;
  for (let at = width - 1; at >= 0; at--)
    number = number * 32 + (digitValues[text.charCodeAt(from + at)] ?? 0);
  return number;
}
