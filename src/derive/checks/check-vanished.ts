import type { ChangeDay, ChangedKind } from '../../domain/changes.ts';
import type { Content } from '../../domain/content.ts';
import {
  type CollectionName,
  collectionNames,
  contentCollections,
} from '../../domain/content-collections.ts';
import type { Notice } from '../../domain/notice.ts';

/**
 * One error for every record that was published, by the kept record of changes, and is nowhere now: neither there, nor
 * formerly something that is, nor recorded as removed. Its addresses would lead nowhere.
 */
export function checkVanished(content: Content, days: readonly ChangeDay[]): readonly Notice[] {
  return collectionNames.flatMap((name) => {
    const known = new Set(content[name].flatMap((record) => [record.id, ...formerlyOf(record)]));
    return publishedIds(days, contentCollections[name].record)
      .filter((id) => !known.has(id))
      .map((id) => vanished(name, id));
  });
}

function formerlyOf(record: object): readonly string[] {
  return 'formerly' in record && Array.isArray(record.formerly) ? record.formerly.map(String) : [];
}

/** The ids whose last word in the record of changes, the newest day first, is not that they were removed. */
function publishedIds(days: readonly ChangeDay[], kind: ChangedKind): readonly string[] {
  const changes = days.flatMap(({ items }) => items.filter((item) => item.kind === kind));
  const byId = Map.groupBy(changes, ({ id }) => id);
  return Array.from(byId).flatMap(([id, [latest]]) => (latest?.what.includes('removed') ? [] : [id]));
}

function vanished(name: CollectionName, id: string): Notice {
  const { ending, record } = contentCollections[name];
  return {
    rule: 'vanished-record',
    severity: 'error',
    file: `content/${name}/${id}${ending}`,
    message: `The ${record} “${id}” was published, and there is no such file any more.`,
    hint: `If it has another id now, write “formerly: [${id}]” into its file. If it was taken out for good, commit that and run npm run record-changes: readers are told.`,
  };
}
