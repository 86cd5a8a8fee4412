import type { EventEntry } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';

/** Name of an occasion in a list. */
export function occasionName({ shortTitle, title }: EventEntry): string {
  return shortTitle ?? title;
}

/** Where and when in one line: `joint press conference, 4 May 2031`. */
export function describeOccasion(event: EventEntry): string {
  const when = event.date === undefined ? 'undated' : formatStoryDate(event.date, 'short');
  return `${occasionName(event)}, ${when}`;
}
