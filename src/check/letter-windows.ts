/** How many letters a window has: about five words, enough to be found once in a report. */
export const windowSize = 24;

const base = 0x01000193;
/** `base` to the power of the size of a window: what the letter that leaves it was worth. */
const leaving = Array.from({ length: windowSize }).reduce<number>((power) => Math.imul(power, base), 1);

/**
 * A hash of one window of letters, in base 36: enough to know them again, too little to read them. 32 bits, polynomial
 * (Rabin–Karp), so that one pass over a text gives those of all its windows; the last mixing is that of MurmurHash3.
 */
export function hashWindow(letters: string): string {
  let sum = 0;
  for (let place = 0; place < letters.length; place += 1) sum = push(sum, letters, place);
  return mix(sum).toString(36);
}

/** The last window of the letters before a place; undefined where there are too few. */
export function windowBefore(letters: string): string | undefined {
  return letters.length < windowSize ? undefined : hashWindow(letters.slice(-windowSize));
}

/** The first window of the letters behind a place; undefined where there are too few. */
export function windowAfter(letters: string): string | undefined {
  return letters.length < windowSize ? undefined : hashWindow(letters.slice(0, windowSize));
}

/** Where windows begin in a text, by their hashes; those that nobody asked for are passed over. */
export function findWindows(
  letters: string,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const numbers = new Set(Array.from(wanted, (hash) => Number.parseInt(hash, 36)));
  const found = new Map<string, number[]>();
  let sum = 0;
  for (let end = 0; end < letters.length; end += 1) {
    sum = push(sum, letters, end);
    if (end >= windowSize) sum = (sum - Math.imul(leaving, letters.charCodeAt(end - windowSize))) | 0;
    const number = mix(sum);
    if (end < windowSize - 1 || !numbers.has(number)) continue;
    const hash = number.toString(36);
    found.set(hash, [...(found.get(hash) ?? []), end + 1 - windowSize]);
  }
  return found;
}

function push(sum: number, letters: string, place: number): number {
  return (Math.imul(sum, base) + letters.charCodeAt(place)) | 0;
}

function mix(sum: number): number {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
