import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import { formatDayAndMonth } from '../../domain/dates/format-story-date.ts';
import type { Story } from '../../domain/story.ts';
import { listNames } from '../../messages/formats.ts';
import { t, within } from '../../messages/say.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * The calendar day of a moment in each zone where they are not all the same: `4 May in Oslo and Rome ·
 * 5 May in Auckland`; undefined where no zone differs or the moment is not known. The end counts where the begin falls on one day;
 * of ends by several accounts, only what holds for all.
 */
export function describeDays(
  { starts, ends }: { readonly starts?: string | undefined; readonly ends: readonly string[] },
  zones: Story['zones'],
): string | undefined {
  if (starts === undefined) return undefined;
  const ended = new Set(ends.map((end) => endInOtherDays(end, zones)));
  return differingDays(starts, zones) ?? (ended.size === 1 ? [...ended][0] : undefined);
}

function endInOtherDays(ends: string, zones: Story['zones']): string | undefined {
  const days = differingDays(ends, zones);
  return days === undefined ? undefined : t`ended ${days}`;
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
  return within(
    'a day in places',
  )`${formatDayAndMonth(day)} in ${listNames(zones.map(({ place }) => place))}`;
}
