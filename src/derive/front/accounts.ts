import type { LedgerClaim } from '../claims/ledger-claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { NamedPerson } from '../content/named-person.ts';
import { speakersKey } from '../utterances/mark-contested.ts';

/** What one maker says in the reports of one outlet. */
export interface MakerAccount {
  readonly speakers: readonly NamedPerson[];
  readonly values: readonly string[];
}

/** What the reports of one outlet say of a fact: what it writes itself apart from what it has others say. */
export interface OutletAccount {
  readonly name: string;
  readonly articles: readonly ArticleView[];
  /** What the outlet writes itself, each value once, in the order of the reports. */
  readonly own: readonly string[];
  readonly makers: readonly MakerAccount[];
}

/** The claims of a fact by outlet, in the order of their first reports. */
export function accountsOf(claims: readonly LedgerClaim[]): readonly OutletAccount[] {
  const byOutlet = Map.groupBy(claims, ({ article }) => article.outlet.id);
  return Array.from(byOutlet.values(), (own) => ({
    name: own[0]?.article.outlet.name ?? '',
    articles: [...new Set(own.map(({ article }) => article))],
    own: valuesOf(own.filter(({ speakers }) => speakers.length === 0)),
    makers: makersOf(own.filter(({ speakers }) => speakers.length > 0)),
  }));
}

function makersOf(claims: readonly LedgerClaim[]): readonly MakerAccount[] {
  const byMaker = Map.groupBy(claims, ({ speakers }) => speakersKey(speakers));
  return Array.from(byMaker.values(), (own) => ({
    speakers: own[0]?.speakers ?? [],
    values: valuesOf(own),
  }));
}

function valuesOf(claims: readonly LedgerClaim[]): readonly string[] {
  return [...new Set(claims.map(({ words }) => words))];
}
