import type { ReadQuotesOptions } from './find-marked-words.ts';
import { findMarkedWords } from './find-marked-words.ts';
import type { FoundQuote } from './found-quote.ts';

/** Every quotation in a report, with its speaker. */
export function readQuotes(text: string, options: ReadQuotesOptions = {}): readonly FoundQuote[] {
  return findMarkedWords(text, options).filter(({ kind }) => kind === 'utterance' || kind === 'fragment');
}
