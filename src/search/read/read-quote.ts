import type { FoundQuote } from '../index/found-quote.ts';
import type { OpenIndex } from './open-index.ts';

export async function readQuote(number: number, index: OpenIndex): Promise<FoundQuote | undefined> {
  const { inFile } = index.manifest;
  const file = await index.readQuotes(`quotes/${Math.floor(number / inFile)}.json`);
  return file[number % inFile];
}
