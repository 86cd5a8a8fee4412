import { earliestDay, isExactDay, latestDay } from '../../domain/dates/story-date.ts';
import { daysBetween } from '../../text/days.ts';
import { type PictureRow, roundShare } from './picture-row.ts';
import type { ToldValue } from './told-values.ts';

/** Days on one axis, a place for each: what is open at an end reaches to the edge. None where there is but one value, or no day in any. */
export function dayRows(values: readonly ToldValue[]): readonly PictureRow[] {
  const dated = values.flatMap(({ value, ...told }) =>
    value.type === 'date' ? [{ told: { value, ...told }, date: value.date }] : [],
  );
  const days = dated
    .flatMap(({ date }) => [earliestDay(date), latestDay(date)])
    .filter((day) => day !== undefined);
  const [first] = days.toSorted();
  const last = days.toSorted().at(-1);
  if (dated.length < 2 || dated.length < values.length || first === undefined || last === undefined)
    return [];
  // A day of room on either side, into which an open end leads.
  const length = daysBetween(first, last) + 3;
  const placeOf = (day: string) => daysBetween(first, day) + 1;
  return dated.map(({ told, date }) => {
    const [from, to] = [earliestDay(date), latestDay(date)];
    const begin = from === undefined ? 0 : placeOf(from);
    const end = to === undefined ? length : placeOf(to) + 1;
    const stretch = {
      from: roundShare(begin / length),
      width: roundShare((end - begin) / length),
      isOpen: told.isAnnounced || !isExactDay(date),
    };
    return { words: told.words, told, place: undefined, stretches: [stretch], ticks: [] };
  });
}
