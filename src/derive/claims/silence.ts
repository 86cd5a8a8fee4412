import type { EventEntry } from '../../domain/content.ts';
import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import { startOfDay } from '../../domain/dates/start-of-day.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { Story } from '../../domain/story.ts';
import type { ArticleView } from '../content/article-view.ts';

/** Why a report that tells of an event gives no value for a fact of it: it does not tell, or was published before. */
export type SilenceForm = 'silent' | 'written-before';

export interface Silence {
  readonly article: ArticleView;
  readonly form: SilenceForm;
}

/**
 * A report could not know where the last day on which it can have been published lies before `began`, the first day on
 * which its subject can have begun. Where that is not certain, it is silent and no more.
 */
export function silenceOf(article: ArticleView, began: string | undefined): Silence {
  const published = latestDay(article.published.date);
  const isBefore = published !== undefined && began !== undefined && published < began;
  return { article, form: isBefore ? 'written-before' : 'silent' };
}

/** The first day on which an event can have begun, by every clock of the story; undefined where no day bounds it. */
export function firstDayOf({ starts, date, zone }: EventEntry, zones: Story['zones']): string | undefined {
  const day = earliestDay(date);
  const began = starts ?? (day === undefined ? undefined : startOfDay(day, zone));
  if (began === undefined) return undefined;
  return zones.map((clock) => dayOfInstant(began, clock.zone)).toSorted()[0];
}
