import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry } from '../../domain/content.ts';
import { within } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';

/** A column of a dot table: one report or, where there are too many, all reports of an outlet. */
export interface DotColumn {
  readonly of: 'report' | 'outlet' | 'others';
  /** In one line: `Lake Post: Lake talks end`, `3 reports by Lake Post`. */
  readonly title: string;
  /** The title of the report, the name of the outlet, or how many others there are. */
  readonly name: string;
  /** Undefined where the column stands for several outlets. */
  readonly href: string | undefined;
  readonly articles: readonly ArticleView[];
}

/** More do not fit on the narrowest phone. */
const mostColumns = 8;

/** Reports one by one; by outlet where they are too many, those with the fewest reports together. */
export function dotColumns({
  articles,
  articlesByOutlet,
}: Pick<Dossier, 'articles' | 'articlesByOutlet'>): readonly DotColumn[] {
  if (articles.length <= mostColumns) return articles.map(reportColumn);
  const outlets = Array.from(articlesByOutlet.values())
    .flatMap((own) => own.slice(0, 1).map(({ outlet }) => ({ outlet, own })))
    .toSorted((left, right) => right.own.length - left.own.length);
  const alone = outlets.length <= mostColumns ? outlets : outlets.slice(0, mostColumns - 1);
  const together = outlets.slice(alone.length);
  return [...alone.map(({ outlet, own }) => outletColumn(outlet, own)), ...others(together)];
}

function reportColumn(article: ArticleView): DotColumn {
  const { id, title, outlet } = article;
  const href = addresses.article(id);
  return { of: 'report', title: `${outlet.name}: ${title}`, name: title, href, articles: [article] };
}

function outletColumn({ id, name }: OutletEntry, articles: readonly ArticleView[]): DotColumn {
  const title = within('reports by an outlet')`${countOf(articles.length, 'report')} by ${name}`;
  return { of: 'outlet', title, name, href: addresses.outlet(id), articles };
}

function others(outlets: readonly { readonly own: readonly ArticleView[] }[]): readonly DotColumn[] {
  if (outlets.length === 0) return [];
  const articles = outlets.flatMap(({ own }) => own);
  const name = countOf(outlets.length, 'other outlet');
  const title = within('reports by an outlet')`${countOf(articles.length, 'report')} by ${name}`;
  return [{ of: 'others', title, name, href: undefined, articles }];
}
