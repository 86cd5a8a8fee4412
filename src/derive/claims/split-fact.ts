import type { ArticleView } from '../content/article-view.ts';
import { splitByOutlet } from '../content/split-by-outlet.ts';
import type { ListPart } from '../parts/list-part.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { elementsOfClaim } from './cut-short.ts';

/** What reports say of a fact, or that they say nothing, by the first letters of their outlets; no parts where all fit on one page. */
export function splitFact(entry: LedgerEntry): readonly ListPart<ArticleView>[] {
  const told = [...entry.claims, ...entry.unknown, ...entry.silent];
  const articles = [...new Set(told.map(({ article }) => article))];
  return entry.cut === undefined
    ? []
    : splitByOutlet(articles, (elementsOfClaim * told.length) / articles.length);
}

/** A fact as these reports alone tell it, none of them left out. */
export function factOf(entry: LedgerEntry, articles: readonly ArticleView[]): LedgerEntry {
  const own = new Set(articles);
  const isOwn = ({ article }: { readonly article: ArticleView }) => own.has(article);
  return {
    ...entry,
    claims: entry.claims.filter(isOwn),
    unknown: entry.unknown.filter(isOwn),
    silent: entry.silent.filter(isOwn),
    cut: undefined,
  };
}
