import type { Quote } from '../../domain/quote.ts';
import { quoteSegments } from '../../domain/quote-segments.ts';

/** The words of a quote as they are compared: what the outlet inserted is left out. */
export function spokenText(quote: Quote): string {
  return quoteSegments(quote)
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => text.trim())
    .join(' … ');
}
