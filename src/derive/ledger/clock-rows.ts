import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import { formatDayAndMonth } from '../../domain/dates/format-story-date.ts';
import { startOfDay } from '../../domain/dates/start-of-day.ts';
import type { Story } from '../../domain/story.ts';
import { t } from '../../messages/say.ts';
import { addDays } from '../../text/days.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { type PictureRow, roundShare } from './picture-row.ts';

const hour = 3_600_000;
/** On either side of the event, so that a midnight is in sight on every clock. */
const around = 13 * hour;

/** When an event was by each clock of the story: one stretch, and on each line the midnights there. None where its begin is not known. */
export function clockRows(
  { event, ends }: Pick<LedgerEntry, 'event' | 'ends'>,
  zones: Story['zones'],
): readonly PictureRow[] {
  if (event.starts === undefined) return [];
  const begin = Date.parse(event.starts);
  const end = Math.max(
    begin,
    ...[event.ends, ...ends.map(({ instant }) => instant)].flatMap((at) =>
      at === undefined ? [] : [Date.parse(at)],
    ),
  );
  const first = begin - around;
  const length = end + around - first;
  const shareOf = (moment: number) => roundShare((moment - first) / length);
  const stretch = {
    from: shareOf(begin),
    width: roundShare(Math.max(end - begin, hour / 4) / length),
    isOpen: false,
  };
  return zones.map(({ zone, place }) => ({
    words: daysBy(zone, begin, end),
    told: undefined,
    place,
    stretches: [stretch],
    ticks: midnights(zone, first, first + length).map(shareOf),
  }));
}

function daysBy(zone: string, begin: number, end: number): string {
  const days = [begin, end].map((moment) =>
    formatDayAndMonth(dayOfInstant(toInstant(moment), zone), 'short'),
  );
  const [first = '', last = first] = days;
  return first === last ? first : t`${first} into ${last}`;
}

/** Every midnight of a zone between two moments. */
function midnights(zone: string, from: number, to: number): readonly number[] {
  const first = dayOfInstant(toInstant(from), zone);
  const days = Array.from({ length: Math.ceil((to - from) / (24 * hour)) + 1 }, (_, index) =>
    addDays(first, index),
  );
  return days
    .map((day) => Date.parse(startOfDay(day, zone)))
    .filter((moment) => from < moment && moment < to);
}

function toInstant(moment: number): string {
  return new Date(moment).toISOString();
}
