import type { FoundQuote } from '../index/found-quote.ts';
import { quotesInFile } from '../index/index-format.ts';
import type { OpenIndex } from './open-index.ts';

export async function readQuote(number: number, index: OpenIndex): Promise<FoundQuote | undefined> {
  const file = await index.readQuotes(`quotes/${Math.floor(number / quotesInFile)}.json`);
  return file[number % quotesInFile];
}
