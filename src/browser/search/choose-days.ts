import { type DayRange, readDayRange } from '../../search/query/day-range.ts';
import type { QueryPart } from '../../search/query/query.ts';

/** The days that a query is limited to; nothing where it has no days or several ranges. */
export function chosenDays(parts: readonly QueryPart[]): DayRange {
  const ranges = parts.flatMap((part) =>
    part.type === 'filter' && part.operator === 'date' && !part.excluded ? [readDayRange(part.value)] : [],
  );
  return ranges.length === 1 ? (ranges[0] ?? {}) : {};
}

export function isWithin(day: string, { from, to }: DayRange): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/**
 * The days after a press on one day of the histogram: the first press chooses that day, a second one stretches
 * the choice to another day, a press inside a range starts again with that day, a press on the only day lets it go.
 */
export function pressDay(day: string, chosen: DayRange): DayRange {
  const { from, to } = chosen;
  if (from === undefined && to === undefined) return { from: day, to: day };
  if (from === to) return day === from ? {} : stretch(day, chosen);
  return isWithin(day, chosen) ? { from: day, to: day } : stretch(day, chosen);
}

function stretch(day: string, { from, to }: DayRange): DayRange {
  const isEarlier = from !== undefined && day < from;
  return isEarlier
    ? { from: day, ...(to === undefined ? {} : { to }) }
    : { ...(from === undefined ? {} : { from }), to: day };
}
