import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Story } from '../../domain/story.ts';

/** A date for narrow places, without the year where that is the year of the story's main day: `4 May`. */
export function shortDate(date: string, { day }: Pick<Story, 'day'>): string {
  const words = formatStoryDate(date, 'short');
  const year = ` ${day.slice(0, 4)}`;
  return words.endsWith(year) ? words.slice(0, -year.length) : words;
}
