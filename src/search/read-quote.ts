import type { FoundQuote } from './found-quote.ts';
import { quotesInFile } from './index-format.ts';
import type { OpenIndex } from './open-index.ts';

export async function readQuote(number: number, index: OpenIndex): Promise<FoundQuote | undefined> {
  const file = await index.readQuotes(`quotes/${Math.floor(number / quotesInFile)}.json`);
  return file[number % quotesInFile];
}
