import type { EventEntry } from '../../domain/content.ts';
import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import { formatDayAndMonth } from '../../domain/dates/format-story-date.ts';
import type { Story } from '../../domain/story.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * The calendar day of a moment in each zone where they are not all the same: `15 August in Anchorage and Washington ·
 * 16 August in Kyiv`; undefined where no zone differs or the moment is not known. The end counts where the begin falls on one day.
 */
export function describeDays(
  { starts, ends }: Pick<EventEntry, 'starts' | 'ends'>,
  zones: Story['zones'],
): string | undefined {
  if (starts === undefined) return undefined;
  return differingDays(starts, zones) ?? (ends === undefined ? undefined : endInOtherDays(ends, zones));
}

function endInOtherDays(ends: string, zones: Story['zones']): string | undefined {
  const days = differingDays(ends, zones);
  return days === undefined ? undefined : `ended ${days}`;
}

function differingDays(instant: string, zones: Story['zones']): string | undefined {
  const byDay = Array.from(Map.groupBy(zones, ({ zone }) => dayOfInstant(instant, zone)));
  if (byDay.length < 2) return undefined;
  const words = byDay
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([day, group]) => inPlaces(day, group));
  return words.join(' · ');
}

function inPlaces(day: string, zones: Story['zones']): string {
  const places = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    zones.map(({ place }) => place),
  );
  return `${formatDayAndMonth(day)} in ${places}`;
}
