/*
 * Numbers as text that every host compresses and every program reads: five bits a character, smallest first,
 * and a character of the upper half of the alphabet when more follow. A number below 32 is one character.
 */

/** The digits, and the first that says that more follow. */
export const numberDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const firstContinued = 32;
/** What each digit is worth, by its code. */
export const digitValues: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, numberDigits.indexOf(String.fromCharCode(code))),
);

export function writeNumber(number: number): string {
  let text = '';
  let rest = number;
  while (rest >= firstContinued) {
    text += numberDigits[firstContinued + (rest % firstContinued)] ?? '';
    rest = Math.floor(rest / firstContinued);
  }
  return text + (numberDigits[rest] ?? '');
}

export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

/** All numbers of a text that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  return Array.from(readNumbersInto(new Uint32Array(text.length), text, [0, text.length]));
}

/** Reads the numbers between two characters into a table that is long enough, and gives its filled part. */
export function readNumbersInto(
  into: Uint32Array,
  text: string,
  [from, to]: readonly [number, number],
): Uint32Array {
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = from; at < to; at++) {
    const digit = digitValues[text.charCodeAt(at)] ?? 0;
    number |= (digit & 31) << shift;
    shift += 5;
    if (digit >= firstContinued) continue;
    into[count++] = number;
    number = shift = 0;
  }
  return into.subarray(0, count);
}

/** Growing numbers (such as the places of a word) as the gaps between them. */
export function writeGaps(growing: readonly number[]): string {
  return growing.map((number, index) => writeNumber(number - (growing[index - 1] ?? -1) - 1)).join('');
}

/** So many growing numbers, written from there on in a text. */
interface WrittenGaps {
  readonly text: string;
  readonly offset: number;
  readonly count: number;
}

/**
 * Reads `count` growing numbers into `into`, from the character `at` of a text that holds more than them.
 * Says where it stopped. Allocates nothing, because it runs over the longest lists at each key press.
 */
export function readGaps({ text, offset, count }: WrittenGaps, into: Uint32Array): number {
  let place = offset;
  let last = -1;
  for (let index = 0; index < count; index++) {
    let digit = digitValues[text.charCodeAt(place++)] ?? 0;
    let gap = digit & 31;
    for (let shift = 5; digit >= firstContinued; shift += 5) {
      digit = digitValues[text.charCodeAt(place++)] ?? 0;
      gap |= (digit & 31) << shift;
    }
    last += gap + 1;
    into[index] = last;
  }
  return place;
}
