import type { PersonEntry } from '../../domain/content.ts';
import { compareText } from '../../text/compare-text.ts';
import type { LedgerClaim } from '../claims/ledger-claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import { speakersKey } from '../utterances/mark-contested.ts';

/** What one maker says in the reports of one outlet: the outlet itself where nobody is named. */
export interface MakerAccount {
  readonly speakers: readonly PersonEntry[];
  /** Each value once, in the order of the reports. */
  readonly values: readonly string[];
}

/** What the reports of one outlet say of a fact, each value with its maker. */
export interface OutletAccount {
  readonly name: string;
  readonly articles: readonly ArticleView[];
  readonly makers: readonly MakerAccount[];
}

/** The claims of a fact by outlet, in the order of their first reports; what an outlet says itself comes first. */
export function accountsOf(claims: readonly LedgerClaim[]): readonly OutletAccount[] {
  const byOutlet = Map.groupBy(claims, ({ article }) => article.outlet.id);
  return Array.from(byOutlet.values(), (own) => ({
    name: own[0]?.article.outlet.name ?? '',
    articles: [...new Set(own.map(({ article }) => article))],
    makers: makersOf(own),
  }));
}

function makersOf(claims: readonly LedgerClaim[]): readonly MakerAccount[] {
  const byMaker = Map.groupBy(claims, ({ speakers }) => speakersKey(speakers));
  return Array.from(byMaker)
    .toSorted(([left], [right]) => (left === '' || right === '' ? compareText(left, right) : 0))
    .map(([, own]) => ({
      speakers: own[0]?.speakers ?? [],
      values: [...new Set(own.map(({ words }) => words))],
    }));
}
