import type { FoundQuote } from '../index/found-quote.ts';
import { type Manifest, quoteEndWidth } from '../index/index-format.ts';
import { readFixed } from '../words/fixed-number.ts';
import { remember } from '../words/remember.ts';
import type { ReadPart } from './part-reader.ts';

const mostKept = 1_000;

/** Reads one quote out of a file of many: first where it stands, then the quote. The build wrote it, so it is trusted. */
export function createLineReader(
  { inFile, quotes }: Manifest,
  readPart: ReadPart,
): (quote: number) => Promise<FoundQuote | undefined> {
  const read = remember(async (key): Promise<FoundQuote> => {
    const quote = Number(key);
    const file = `quotes/${Math.floor(quote / inFile)}.txt`;
    const row = quote % inFile;
    const first = Math.max(0, row - 1);
    const ends = await readPart(file, first * quoteEndWidth, (row - first + 1) * quoteEndWidth);
    const rows = Math.min(inFile, quotes - (quote - row));
    const start = row === 0 ? rows * quoteEndWidth : readFixed(ends, 0, quoteEndWidth);
    const end = readFixed(ends, (row - first) * quoteEndWidth, quoteEndWidth);
    return JSON.parse(await readPart(file, start, end - start)) as FoundQuote;
  }, mostKept);
  return async (quote) => (quote < quotes ? read(String(quote)) : undefined);
}
