import type { ArticleEntry } from '../domain/content.ts';
import type { Dossier } from './build-dossier.ts';
import { shortDate } from './short-date.ts';

/** The shortest name that tells a report from the others: its outlet, with its date where the outlet has several. */
export function reportLabel(
  { source, published }: ArticleEntry,
  { articlesByOutlet, find, story }: Pick<Dossier, 'articlesByOutlet' | 'find' | 'story'>,
): string {
  const { name } = find.outlet(source.outlet);
  const isOnly = articlesByOutlet.get(source.outlet)?.length === 1;
  return isOnly ? name : `${name}, ${shortDate(published.date, story)}`;
}
