import type { ArticleInput } from '../../domain/article.ts';
import type { Span } from '../../text/anchor/span.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import type { DeskEdit, DeskQuote } from '../protocol/desk-edit.ts';

const endOfSentence = /^["”’»]?\s?[.!?…]|^[.!?…]/;

/** Selected words as a quote: such as end with a sentence are one; nobody is read as their speaker yet. */
export function newQuote(text: string, span: Span, { quotes = [] }: Pick<ArticleInput, 'quotes'>): DeskQuote {
  const words = text.slice(...span);
  const id = toUniqueId(toSlug(words, 40) || 'quote', (taken) => quotes.some((quote) => quote.id === taken));
  const isWhole = endOfSentence.test(text.slice(span[1], span[1] + 3)) && words.includes(' ');
  return { id, speaker: [], words, span, kind: isWhole ? 'utterance' : 'fragment' };
}

/** Adds a quote; marks that were nobody’s within it are its own then. */
export function editsOfNewQuote(
  quote: DeskQuote,
  { notQuotes = [] }: Pick<ArticleInput, 'notQuotes'>,
): readonly DeskEdit[] {
  const covered = notQuotes.filter(({ span }) => span[0] < quote.span[1] && quote.span[0] < span[1]);
  return [
    ...covered.map(({ span }) => ({ kind: 'drop-not-quote', span }) as const),
    { kind: 'add-quote', quote },
  ];
}
