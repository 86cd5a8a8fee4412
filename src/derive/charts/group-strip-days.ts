import { daysBetween, mondayOf } from '../../text/days.ts';
import type { StripDay } from './strip-day.ts';

/** More than these cannot be told apart on a phone or named on a wide screen. */
const mostColumns = 36;

interface Unit {
  readonly days: number;
  /** What the days of one group have in common. */
  readonly keyOf: (day: string) => string;
}

const units: readonly Unit[] = [
  { days: 1, keyOf: (day) => day },
  { days: 7, keyOf: mondayOf },
  { days: 31, keyOf: (day) => day.slice(0, 7) },
];
const year: Unit = { days: 366, keyOf: (day) => day.slice(0, 4) };

/** Days as they are, or by week, month or year: by the smallest that gives few enough columns. */
export function groupStripDays(days: readonly StripDay[]): readonly StripDay[] {
  const unit =
    units.find(({ keyOf }) => new Set(days.map(({ day }) => keyOf(day))).size <= mostColumns) ?? year;
  const groups = Array.from(Map.groupBy(days, ({ day }) => unit.keyOf(day)).values(), joinDays);
  return groups.map((group, index) => ({ ...group, gap: gapBetween(groups[index - 1], group, unit) }));
}

function joinDays(days: readonly StripDay[]): Omit<StripDay, 'gap'> {
  return {
    day: days[0]?.day ?? '',
    last: days.at(-1)?.last ?? '',
    events: days.flatMap(({ events }) => events),
  };
}

/** A week without events between two weeks is told as a gap only where a day would be: from the fourth on. */
function gapBetween(
  before: Omit<StripDay, 'gap'> | undefined,
  { day }: Omit<StripDay, 'gap'>,
  unit: Unit,
): number {
  const days = before === undefined ? 0 : daysBetween(before.last, day);
  return unit.days === 1 || days > 4 * unit.days ? days : Math.min(days, 1);
}
