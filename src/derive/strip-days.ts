import type { EventEntry } from '../domain/content.ts';
import type { Story } from '../domain/story.ts';
import { earliestDay, latestDay } from '../domain/story-date.ts';

/** The events of one day, as the strip draws them. */
export interface StripDay {
  readonly day: string;
  readonly events: readonly EventEntry[];
  /** Days since the day before it in the strip. */
  readonly gap: number;
}

const millisecondsADay = 86_400_000;

/** The days of a story's period that have events. */
export function stripDaysOf(
  events: readonly EventEntry[],
  { period }: Pick<Story, 'period'>,
): readonly StripDay[] {
  return stripDays(events, earliestDay(period) ?? '0000', latestDay(period) ?? '9999');
}

/** Days that have events within the days given, in order. Vague dates stand at their first day; open or older ones are left out. */
export function stripDays(events: readonly EventEntry[], first: string, last: string): readonly StripDay[] {
  const placed = events.flatMap((event) => {
    const day = event.date === undefined ? undefined : earliestDay(event.date);
    return day !== undefined && day >= first && day <= last ? [{ day, event }] : [];
  });
  const byDay = Array.from(Map.groupBy(placed, ({ day }) => day)).toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return byDay.map(([day, group], index) => ({
    day,
    events: group.map(({ event }) => event),
    gap: daysBetween(byDay[index - 1]?.[0] ?? day, day),
  }));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
