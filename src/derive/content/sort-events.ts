import { compareEvents } from '../../domain/compare-events.ts';
import type { EventEntry } from '../../domain/content.ts';

type ByAnchor = ReadonlyMap<string | undefined, readonly EventEntry[]>;

interface Anchored {
  readonly followers: ByAnchor;
  readonly forerunners: ByAnchor;
}

/** Events from early to late; one that names what it came after or before stands right behind or in front of that. */
export function sortEvents(events: readonly EventEntry[]): readonly EventEntry[] {
  const ordered = events.toSorted(compareEvents);
  const ids = new Set(ordered.map(({ id }) => id));
  const isAnchored = (id: string | undefined) => id !== undefined && ids.has(id);
  const anchored: Anchored = {
    followers: Map.groupBy(ordered, ({ after }) => after),
    forerunners: Map.groupBy(ordered, ({ after, before }) => (isAnchored(after) ? undefined : before)),
  };
  const free = ordered.filter(({ after, before }) => !isAnchored(after) && !isAnchored(before));
  const placed = free.flatMap((event) => withAnchored(event, anchored));
  const seen = new Set(placed.map(({ id }) => id));
  return [...placed, ...ordered.filter(({ id }) => !seen.has(id))];
}

function withAnchored(event: EventEntry, anchored: Anchored): readonly EventEntry[] {
  const around = (by: ByAnchor) => (by.get(event.id) ?? []).flatMap((other) => withAnchored(other, anchored));
  return [...around(anchored.forerunners), event, ...around(anchored.followers)];
}
