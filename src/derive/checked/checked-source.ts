import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { ProofTexts } from '../proof/check-proofs.ts';
import type { QuoteView } from '../quotes/quote-view.ts';

/** All that a reader’s check of one report is made from. */
export interface CheckedSource {
  readonly article: ArticleView;
  /** As its file holds it; empty where there is none. */
  readonly proof: string;
  readonly quotes: readonly QuoteView[];
  /** The facts that it may have claims on. */
  readonly facts: readonly AskedFact[];
}

interface AskedFact {
  readonly event: string;
  readonly id: string;
  /** The question. */
  readonly asks: string;
}

/** The reports of a story, each with what its check is made from. */
export function listCheckedSources(
  { articles, quotesByArticle, ledger }: Pick<Dossier, 'articles' | 'quotesByArticle' | 'ledger'>,
  proofs: ProofTexts,
): readonly CheckedSource[] {
  const facts = ledger.map(
    ({ event, fact }): AskedFact => ({ event: event.id, id: fact.id, asks: fact.asks }),
  );
  const byEvent = Map.groupBy(facts, ({ event }) => event);
  return articles.map((article) => ({
    article,
    proof: proofs.get(article.id) ?? '',
    quotes: quotesByArticle.get(article.id) ?? [],
    facts: article.events.flatMap(({ event }) => byEvent.get(event) ?? []),
  }));
}
