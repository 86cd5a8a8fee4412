import { formatDayAndMonth, formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Story } from '../../domain/story.ts';

/** A day of the strip in as few words as do: `4 May`, and with its year where it is not the story's main one. */
export function nameStripDay(day: string, story: Pick<Story, 'day'>): string {
  const isMainYear = day.slice(0, 4) === story.day.slice(0, 4);
  return isMainYear ? formatDayAndMonth(day, 'short') : formatStoryDate(day, 'short');
}
