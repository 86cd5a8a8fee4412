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
  const there = idsByKind(content);
  const isShown = (change: Change) =>
    change.kind === 'story' || there[change.kind].has(change.id) || removed.has(keyOf(change));
  return days
    .map(({ day, items }) => ({ day, items: items.filter(isShown) }))
    .filter(({ items }) => items.length > 0);
}

function idsByKind({
  articles,
  events,
  people,
  outlets,
  sources,
}: ContentRecords): Readonly<Record<Exclude<ChangedKind, 'story'>, ReadonlySet<string>>> {
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    report: idsOf(articles),
    event: idsOf(events),
    person: idsOf(people),
    outlet: idsOf(outlets),
    source: idsOf(sources),
  };
}

function keyOf({ kind, id }: Change): string {
  return `${kind} ${id}`;
}
