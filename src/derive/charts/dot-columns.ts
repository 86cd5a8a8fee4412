import { addresses } from '../../domain/addresses.ts';
import type { ArticleEntry, OutletEntry } from '../../domain/content.ts';
import { countOf } from '../../text/count-of.ts';
import type { Dossier } from '../dossier/build-dossier.ts';

/** A column of a dot table: one report or, where there are too many, all reports of an outlet. */
export interface DotColumn {
  /** Before a link: `Lake Post: `. */
  readonly prefix: string;
  readonly name: string;
  /** Undefined where the column stands for several outlets. */
  readonly href: string | undefined;
  readonly articles: readonly ArticleEntry[];
}

/** More do not fit on the narrowest phone. */
const mostColumns = 8;

/** Reports one by one; by outlet where they are too many, those with the fewest reports together. */
export function dotColumns({
  articles,
  articlesByOutlet,
  find,
}: Pick<Dossier, 'articles' | 'articlesByOutlet' | 'find'>): readonly DotColumn[] {
  if (articles.length <= mostColumns)
    return articles.map((article) => reportColumn(article, find.outlet(article.source.outlet)));
  const outlets = Array.from(articlesByOutlet, ([id, own]) => ({ outlet: find.outlet(id), own })).toSorted(
    (left, right) => right.own.length - left.own.length,
  );
  const alone = outlets.length <= mostColumns ? outlets : outlets.slice(0, mostColumns - 1);
  const together = outlets.slice(alone.length);
  return [...alone.map(({ outlet, own }) => outletColumn(outlet, own)), ...others(together)];
}

function reportColumn(article: ArticleEntry, outlet: OutletEntry): DotColumn {
  const href = addresses.article(article.id);
  return { prefix: `${outlet.name}: `, name: article.title, href, articles: [article] };
}

function outletColumn({ id, name }: OutletEntry, articles: readonly ArticleEntry[]): DotColumn {
  return { prefix: `${countOf(articles.length, 'report')} by `, name, href: addresses.outlet(id), articles };
}

function others(outlets: readonly { readonly own: readonly ArticleEntry[] }[]): readonly DotColumn[] {
  if (outlets.length === 0) return [];
  const articles = outlets.flatMap(({ own }) => own);
  const prefix = `${countOf(articles.length, 'report')} by `;
  return [{ prefix, name: countOf(outlets.length, 'other outlet'), href: undefined, articles }];
}
