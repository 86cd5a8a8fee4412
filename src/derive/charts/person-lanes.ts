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

/** The first lanes, as far as a chart has room for so many of them and for the marks of their events; one at least. */
export function firstLanes(
  lanes: readonly PersonLane[],
  most: { readonly lanes: number; readonly marks: number },
): readonly PersonLane[] {
  const marks = (count: number) => lanes.slice(0, count).reduce((sum, lane) => sum + countShown(lane), 0);
  return lanes.filter((_, index) => index === 0 || (index < most.lanes && marks(index + 1) <= most.marks));
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
