import type { Change, ChangeDay, ChangedKind } from '../../domain/changes.ts';
import type { ContentRecords } from '../../domain/content.ts';

/**
 * The changes that readers can follow: of records that are there, or that were there and are gone. Those of drafts, and
 * of what nothing but drafts speaks of, are left out until the draft is published.
 */
export function publishedChanges(days: readonly ChangeDay[], content: ContentRecords): readonly ChangeDay[] {
  const removed = new Set(
    days.flatMap(({ items }) => items.filter(({ what }) => what.includes('removed')).map(keyOf)),
  );
  const isShown = (change: Change) => isThere(change, content) || removed.has(keyOf(change));
  return days
    .map(({ day, items }) => ({ day, items: items.filter(isShown) }))
    .filter(({ items }) => items.length > 0);
}

function isThere({ kind, id }: Change, content: ContentRecords): boolean {
  const records: Readonly<Record<ChangedKind, readonly { readonly id: string }[]>> = {
    report: content.articles,
    event: content.events,
    person: content.people,
    outlet: content.outlets,
    source: content.sources,
    story: [{ id }],
  };
  return records[kind].some((record) => record.id === id);
}

function keyOf({ kind, id }: Change): string {
  return `${kind} ${id}`;
}
