import { compareEvents } from '../../domain/compare-events.ts';
import type { EventEntry } from '../../domain/content.ts';

type Followers = ReadonlyMap<string | undefined, readonly EventEntry[]>;

/** Events from early to late; one that names what it came after stands behind that. */
export function sortEvents(events: readonly EventEntry[]): readonly EventEntry[] {
  const ordered = events.toSorted(compareEvents);
  const followers: Followers = Map.groupBy(ordered, ({ after }) => after);
  const ids = new Set(ordered.map(({ id }) => id));
  const leaders = ordered.filter(({ after }) => after === undefined || !ids.has(after));
  const placed = leaders.flatMap((event) => withFollowers(event, followers));
  const seen = new Set(placed.map(({ id }) => id));
  return [...placed, ...ordered.filter(({ id }) => !seen.has(id))];
}

function withFollowers(event: EventEntry, followers: Followers): readonly EventEntry[] {
  const next = followers.get(event.id) ?? [];
  return [event, ...next.flatMap((follower) => withFollowers(follower, followers))];
}
