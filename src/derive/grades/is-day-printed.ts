import type { EventEntry } from '../../domain/content.ts';

/** Whether a report prints the day of an event; an event without a day has none to doubt. */
export function isDayPrinted({ dated }: Pick<EventEntry, 'dated'>): boolean {
  return dated === undefined || dated.grade === 'printed';
}
