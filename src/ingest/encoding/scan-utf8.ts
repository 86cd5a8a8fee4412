/** What bytes look like to whoever takes them for UTF-8. */
export interface Utf8Scan {
  /** How many letters of two to four bytes there are. */
  readonly wide: number;
  /** Where the bytes begin that are no letter, each of which a decoder shows as one U+FFFD. */
  readonly faults: readonly number[];
  /** The last of them is the beginning of a letter that the end of the file cuts off. */
  readonly isCut: boolean;
}

/** Reads bytes as a decoder of the Encoding Standard does: a letter that breaks off is one fault, whatever it lacks. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const faults: number[] = [];
  let wide = 0;
  let isCut = false;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    const found = length === 0 ? 1 : continuedFor(bytes, at, length);
    if (length > 1 && found === length) wide += 1;
    if (found !== length) {
      faults.push(at);
      isCut = length > 0 && at + found === bytes.length;
    }
    at += found;
  }
  return { wide, faults, isCut };
}

/** How many bytes a letter has that begins with this one; 0 where none does. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** How many bytes from here belong together, at most the length of the letter. */
function continuedFor(bytes: Uint8Array, at: number, length: number): number {
  let found = 1;
  while (found < length && isContinuation(bytes, at, found)) found += 1;
  return found;
}

/** The second byte is bounded by the first, so that no letter is written in two ways and none is half of a pair. */
function isContinuation(bytes: Uint8Array, at: number, index: number): boolean {
  const byte = bytes[at + index] ?? 0;
  const [least, most] = index === 1 ? secondBytes(bytes[at] ?? 0) : [0x80, 0xbf];
  return byte >= least && byte <= most;
}

function secondBytes(first: number): readonly [least: number, most: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
