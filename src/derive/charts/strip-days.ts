import type { EventEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { Story } from '../../domain/story.ts';
import { compareText } from '../../text/compare-text.ts';
import { daysBetween } from '../../text/days.ts';
import { groupStripDays } from './group-strip-days.ts';
import type { StripDay } from './strip-day.ts';

/** The days of a story's period that have events, or its weeks or months where there are too many days to tell apart. */
export function stripDaysOf(
  events: readonly EventEntry[],
  { period }: Pick<Story, 'period'>,
): readonly StripDay[] {
  return groupStripDays(stripDays(events, earliestDay(period) ?? '0000', latestDay(period) ?? '9999'));
}

/** Days that have events within the days given, in order. Vague dates stand at their first day; open or older ones are left out. */
export function stripDays(events: readonly EventEntry[], first: string, last: string): readonly StripDay[] {
  const placed = events.flatMap((event) => {
    const day = earliestDay(event.date);
    return day !== undefined && day >= first && day <= last ? [{ day, event }] : [];
  });
  const byDay = Array.from(Map.groupBy(placed, ({ day }) => day)).toSorted(([left], [right]) =>
    compareText(left, right),
  );
  return byDay.map(([day, group], index) => ({
    day,
    last: day,
    events: group.map(({ event }) => event),
    gap: daysBetween(byDay[index - 1]?.[0] ?? day, day),
  }));
}
