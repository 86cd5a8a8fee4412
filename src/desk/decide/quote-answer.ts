import type { NotQuote } from '../../domain/quote.ts';
import type { Span } from '../../text/anchor/span.ts';
import type { DeskEdit, DeskQuote } from '../protocol/desk-edit.ts';

/**
 * What a person has answered on the open card of a quote and not settled yet. What is left out stays as it is; `null`
 * takes a field out.
 */
export interface QuoteAnswer {
  readonly speaker?: readonly string[];
  readonly said?: string | null;
  readonly kind?: DeskQuote['kind'];
  readonly told?: string | null;
  /** The quote of another report that renders the same thing said once. */
  readonly same?: SameAs | null;
  /** The words are nobody's: why. */
  readonly notQuote?: NotQuote['kind'];
  /** Another place of the words up to the first interruption. */
  readonly span?: Span;
}

export interface SameAs {
  readonly article: string;
  readonly quote: string;
  /** The name that it has already. */
  readonly utterance: string | undefined;
}

/** Why marked words are nobody's, in a sentence, for each kind; a person may write a better one into the file. */
export const whyNotQuote: Readonly<Record<NotQuote['kind'], string>> = {
  headline: 'The marks stand in the headline.',
  sign: 'The words stood on display.',
  term: 'The marks set off a term.',
  unsaid: 'The report names words that were not said.',
  inner: 'The marks stand inside a quote.',
  cited: 'The report’s own words, cited by a text of ours.',
};

export const notQuoteKinds = [
  'headline',
  'sign',
  'term',
  'unsaid',
  'inner',
] as const satisfies readonly NotQuote['kind'][];

/** What settling a quote as it is answered changes. */
export function editsOfQuote(quote: DeskQuote, answer: QuoteAnswer, text: string): readonly DeskEdit[] {
  if (answer.notQuote !== undefined) return editsOfNotQuote(quote, answer.notQuote);
  const { speaker, said, kind, told, span, same } = answer;
  const utterance = same ? (same.utterance ?? quote.utterance ?? quote.id) : undefined;
  const fields = {
    ...(speaker === undefined ? {} : { speaker: [...speaker] }),
    ...(said === undefined ? {} : { said, saidKnown: null }),
    ...(kind === undefined ? {} : { kind }),
    ...(told === undefined ? {} : { told }),
    ...(span === undefined ? {} : { span, words: text.slice(...span) }),
    ...(same === undefined ? {} : { utterance: utterance ?? null }),
  };
  const isChanged = Object.keys(fields).length > 0;
  return [
    ...(isChanged ? [{ kind: 'set-quote', id: quote.id, fields } as const] : []),
    ...(same && same.utterance === undefined && utterance !== undefined
      ? [
          {
            kind: 'set-other-quote',
            article: same.article,
            quote: same.quote,
            fields: { utterance },
          } as const,
        ]
      : []),
    ...(said ? [{ kind: 'tell-event', event: said } as const] : []),
  ];
}

/** Each stretch of the words is recorded for itself: between them stand the report's own. */
function editsOfNotQuote(quote: DeskQuote, kind: NotQuote['kind']): readonly DeskEdit[] {
  const parts = [{ words: quote.words, span: quote.span }, ...(quote.continued ?? [])];
  return [
    { kind: 'drop-quote', id: quote.id },
    ...parts.map(({ words, span }) => ({
      kind: 'add-not-quote' as const,
      notQuote: { words, span, kind, why: whyNotQuote[kind] },
    })),
  ];
}
