import { compareText } from '../text/compare-text.ts';
import type { EventEntry } from './content.ts';
import { earliestDay, isExactDay } from './dates/story-date.ts';

/**
 * Orders events from early to late: by first possible day, an exact day before a vague one, a known time before none.
 * What remains equal is ordered by id, so that the order is total and the same on every machine.
 */
export function compareEvents(left: EventEntry, right: EventEntry): number {
  return compareText(sortKey(left), sortKey(right));
}

function sortKey({ id, date, starts }: EventEntry): string {
  if (date === undefined) return `~ ${id}`;
  const day = earliestDay(date) ?? '0000-00-00';
  const vagueness = isExactDay(date) ? '0' : '1';
  const time = starts === undefined ? '~' : new Date(starts).toISOString();
  return `${day} ${vagueness} ${time} ${id}`;
}
