import { addresses } from '../../domain/addresses.ts';
import type { ChangeDay, ChangedKind } from '../../domain/changes.ts';

/** The records of which each list is made, by its path from the site's root. */
const lists: ReadonlyMap<string, readonly ChangedKind[]> = new Map([
  [addresses.home, ['report', 'event', 'person', 'outlet', 'source', 'story']],
  [addresses.articles, ['report', 'outlet']],
  [addresses.quotes, ['report', 'person']],
  [addresses.compare, ['report', 'event']],
  [addresses.timeline, ['report', 'event', 'source']],
  [addresses.timelineByPerson, ['event', 'person']],
  [addresses.people, ['report', 'person']],
  [addresses.sources, ['source']],
  [addresses.changes, ['report', 'event', 'person', 'outlet', 'source', 'story']],
]);

/** The page of one record, by the first folder of its path; quotes change with their report. */
const records: ReadonlyMap<string, ChangedKind> = new Map([
  ['articles', 'report'],
  ['quotes', 'report'],
  ['people', 'person'],
  ['outlets', 'outlet'],
]);

/**
 * The last day on which a record changed that a page shows, by the recorded changes, newest first. Undefined where none is
 * recorded, and for pages that put together what others hold.
 */
export function lastChangeOf(path: string, days: readonly ChangeDay[]): string | undefined {
  const kinds = lists.get(path);
  if (kinds !== undefined)
    return days.find(({ items }) => items.some(({ kind }) => kinds.includes(kind)))?.day;
  const [, folder = '', id = ''] = path.split('/');
  const wanted = records.get(folder);
  return days.find(({ items }) => items.some((item) => item.kind === wanted && item.id === id))?.day;
}
