import type { EventEntry } from '../../domain/content.ts';
import { isPlan } from '../../domain/timeline/event-kinds.ts';

type Events = ReadonlyMap<string, EventEntry>;

/** The id of the event on whose card an event stands: what came of a plan or proposal, else the event itself. */
export function hostOfPlan(event: EventEntry, events: Events): string {
  const path = pathToOutcome(event, events, []);
  return path.at(-1)?.id ?? event.id;
}

/** Follows outcomes as long as they lead on; plans that name each other in a circle stay where they are. */
function pathToOutcome(
  event: EventEntry,
  events: Events,
  before: readonly EventEntry[],
): readonly EventEntry[] {
  const path = [...before, event];
  const next =
    isPlan(event) && event.outcome?.event !== undefined ? events.get(event.outcome.event) : undefined;
  if (next === undefined) return path;
  return path.includes(next) ? [] : pathToOutcome(next, events, path);
}
