import type { ArticleEntry, Content } from '../domain/content.ts';
import { pick } from './build-dossier.ts';
import { shortDate } from './short-date.ts';

/** The shortest name that tells a report from the others: its outlet, with its date where the outlet has several. */
export function reportLabel(
  { source, published }: ArticleEntry,
  { articles, outlets, story }: Pick<Content, 'articles' | 'outlets' | 'story'>,
): string {
  const { name } = pick(outlets, source.outlet);
  const isOnly = articles.filter((other) => other.source.outlet === source.outlet).length === 1;
  return isOnly ? name : `${name}, ${shortDate(published.date, story)}`;
}
