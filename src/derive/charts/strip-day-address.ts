import { addresses } from '../../domain/addresses.ts';
import type { EventEntry } from '../../domain/content.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { addressOfDay } from '../timeline/day-pages.ts';
import { hostOfPlan } from '../timeline/host-of-plan.ts';
import type { StripDay } from './strip-day.ts';

/**
 * Where a day of the strip leads: to the first day of it that the timeline has, or, where all that was planned for it
 * stands with what came of it on other days, to the first of these. A long story has a day on the page of its month.
 */
export function stripDayAddress(
  { events }: Pick<StripDay, 'events'>,
  byId: ReadonlyMap<string, EventEntry>,
  pages: ReadonlyMap<string, string>,
): string {
  const own = events.find((event) => hostOfPlan(event, byId) === event.id);
  const day = earliestDay(own?.date);
  if (day !== undefined) return addressOfDay(day, pages);
  return events[0] === undefined ? addresses.timeline : addresses.event(events[0].id);
}
