import { lineOf } from '../text/lines/line-of.ts';
import type { DraftedArticle } from './draft/article-draft.ts';
import { toSourceSpans } from './draft/quotes/reading-text.ts';
import { explainQuotations } from './quotes/explain/explain-quotations.ts';
import type { ExplainedQuotation } from './quotes/explain/explained-quotation.ts';
import { formatExplainedQuotation } from './quotes/explain/format-explained-quotation.ts';
import { isSaid } from './quotes/quotation.ts';
import type { QuotationOptions } from './quotes/read-quotations.ts';

/** Why the quotations of one draft were read as they were. */
export interface ExplainedDraft {
  readonly draft: string;
  readonly quotations: readonly PlacedQuotation[];
}

interface PlacedQuotation extends ExplainedQuotation {
  /** One-based line of the file's text. */
  readonly line: number;
  /** Why the draft records the words as no quote although somebody says them: they stand in the headline. */
  readonly leftOut?: string;
}

/** A draft, and its report as it was read. */
export type ReadDraft = Pick<DraftedArticle, 'id' | 'article' | 'reading'>;

/** Explains drafts of one file, whose text is `source`, with the names that were known when it was read. */
export function explainDrafts(
  drafted: readonly ReadDraft[],
  source: string,
  options: QuotationOptions,
): readonly ExplainedDraft[] {
  return drafted.map((draft) => ({
    draft: draft.id,
    quotations: explainQuotations(draft.reading.text, options).map((explained) =>
      placeQuotation(explained, draft, source),
    ),
  }));
}

function placeQuotation(
  explained: ExplainedQuotation,
  { reading, article }: ReadDraft,
  source: string,
): PlacedQuotation {
  const { start, kind } = explained;
  const [at = 0] = toSourceSpans(reading, { start, end: start + 1 })[0] ?? [];
  const notQuote = article.notQuotes?.find(({ span: [from, to] }) => from <= at && at < to);
  return {
    ...explained,
    line: lineOf(source, at),
    ...(isSaid(kind) && notQuote !== undefined ? { leftOut: notQuote.why } : {}),
  };
}

/** What is explained of one draft, as an editor reads it. */
export function formatExplained({ draft, quotations }: ExplainedDraft): string {
  if (quotations.length === 0) return `\nIn ${draft} nothing stands between quotation marks.`;
  return [`\nWhy the quotations of ${draft} were read as they were:`, ...quotations.map(formatPlaced)].join(
    '\n\n',
  );
}

function formatPlaced({ line, leftOut, ...explained }: PlacedQuotation): string {
  const words = formatExplainedQuotation(explained, `line ${line}`);
  return leftOut === undefined ? words : `${words}\n  The draft records it as no quote: ${leftOut}`;
}
