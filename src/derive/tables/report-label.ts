import type { ArticleEntry } from '../../domain/content.ts';
import { shortDate } from '../content/short-date.ts';
import type { Dossier } from '../dossier/build-dossier.ts';

/** The shortest name that tells a report from the others: its outlet, with its date where the outlet has several. */
export function reportLabel(
  { source, published }: ArticleEntry,
  { articlesByOutlet, find, story }: Pick<Dossier, 'articlesByOutlet' | 'find' | 'story'>,
): string {
  const { name } = find.outlet(source.outlet);
  const isOnly = articlesByOutlet.get(source.outlet)?.length === 1;
  return isOnly ? name : `${name}, ${shortDate(published.date, story)}`;
}
