import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import type { EventView } from '../content/event-view.ts';
import type { StripDay } from './strip-day.ts';

/** A person with the events they took part in. */
export interface PersonLane {
  readonly person: PersonEntry;
  /** All of them, dated or not, in the order given. */
  readonly events: readonly EventView[];
  /** Those that the strip shows, day by day; as many entries as the strip has days. */
  readonly byDay: readonly (readonly EventEntry[])[];
}

/** Everyone who took part in something; who stands at most events of the strip comes first. */
export function personLanes(
  people: readonly PersonEntry[],
  events: readonly EventView[],
  days: readonly StripDay[],
): readonly PersonLane[] {
  return people
    .map((person) => laneOf(person, events, days))
    .filter((lane) => lane.events.length > 0)
    .toSorted(
      (left, right) => countShown(right) - countShown(left) || right.events.length - left.events.length,
    );
}

function laneOf(person: PersonEntry, events: readonly EventView[], days: readonly StripDay[]): PersonLane {
  const tookPart = (event: EventEntry) => event.people.includes(person.id);
  return {
    person,
    events: events.filter(tookPart),
    byDay: days.map((day) => day.events.filter(tookPart)),
  };
}

function countShown({ byDay }: PersonLane): number {
  return byDay.flat().length;
}
