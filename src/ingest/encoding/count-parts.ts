import { scanUtf8 } from './scan-utf8.ts';

const lineFeed = 0x0a;
const startOfTag = 0x3c;

/** How much of a file beyond ASCII stands in parts that are UTF-8 and in parts that are not at all. */
export interface Parts {
  readonly inUtf8: number;
  readonly inOther: number;
}

/** Counts letters by lines, and in a page by what stands between two tags. */
export function countParts(bytes: Uint8Array): Parts {
  let inUtf8 = 0;
  let inOther = 0;
  for (let from = 0; from < bytes.length; ) {
    const to = endOfPart(bytes, from);
    const { wide, faults } = scanUtf8(bytes.subarray(from, to));
    if (faults.length === 0) inUtf8 += wide;
    if (wide === 0) inOther += faults.length;
    from = to;
  }
  return { inUtf8, inOther };
}

/**
 * Whether a file is put together from two encodings. One bad byte among good letters is none of it; in encodings that
 * write a letter as two bytes some of them are good UTF-8 by chance.
 */
export function holdsTwoEncodings({ inUtf8, inOther }: Parts, writesPairs = false): boolean {
  return inUtf8 > 1 && inOther > 1 && (!writesPairs || inUtf8 * 10 > inOther);
}

function endOfPart(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== startOfTag) at += 1;
  return at;
}
