import type { Quote } from '../../domain/quote.ts';
import { quoteSegments } from '../../domain/quote-segments.ts';

/** The words of a quote as they are compared: a sign stands for what the outlet inserted. */
export function spokenText(quote: Quote): string {
  return quoteSegments(quote)
    .map(({ kind, text }) => (kind === 'insertion' ? '…' : text))
    .join('');
}
