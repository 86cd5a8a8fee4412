import { spotsInQuote } from '../index/index-format.ts';
import { readNumbersInto } from '../words/number-text.ts';
import type { OpenIndex } from './open-index.ts';
import { readList } from './quote-list.ts';
import type { WordPlaces } from './word-file.ts';

/**
 * Makes a function that reads where a word stands in the quotes marked with 1.
 * Each spot is one number, quote × 4,096 + spot, which soon has more than 32 bits, and they come in growing order.
 */
export function createSpotReader(
  index: OpenIndex,
  isCandidate: Uint8Array,
): (places: WordPlaces) => Promise<Float64Array> {
  return async (places) => {
    const [list, written] = await Promise.all([index.loadPlaces(places), readWritten(places, index)]);
    return spotsOf(readList(list), written, isCandidate);
  };
}

async function readWritten({ spots, spotsLength = 0 }: WordPlaces, index: OpenIndex): Promise<Uint32Array> {
  if (spots === undefined) return new Uint32Array();
  const text = await index.readText(`spots/${spots.file}.txt`);
  return readNumbersInto(new Uint32Array(spotsLength), text, [spots.offset, spots.offset + spotsLength]);
}

/** The spots of those quotes of a list that are marked with 1. */
export function spotsOf(quotes: Uint32Array, written: Uint32Array, isCandidate: Uint8Array): Float64Array {
  const spots = new Float64Array(written.length);
  let count = 0;
  let list = 0;
  let spot = -1;
  for (let at = 0; at < written.length; at++) {
    const number = written[at] ?? 0;
    const quote = quotes[list] ?? 0;
    spot += (number >> 1) + 1;
    if (isCandidate[quote] === 1) spots[count++] = quote * spotsInQuote + spot;
    if ((number & 1) === 0) continue;
    list++;
    spot = -1;
  }
  return spots.subarray(0, count);
}
