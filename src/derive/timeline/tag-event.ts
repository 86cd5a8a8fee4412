import type { ArticleRecord, EventEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { Story } from '../../domain/story.ts';
import type { EventTags } from '../../domain/timeline/timeline-filter.ts';

/** Times of a story, seen from its main day. */
export const periods = ['before', 'day', 'after', 'undated'] as const;

export type StoryPeriod = (typeof periods)[number];

/** What an event is found by: its kind, its people, the outlets that tell of it, and when it was. */
export function tagEvent(event: EventEntry, telling: readonly ArticleRecord[], story: Story): EventTags {
  return {
    kind: [event.kind],
    period: periodsOf(event.date, story.day),
    person: event.people,
    outlet: [...new Set(telling.map(({ source }) => source.outlet))],
  };
}

/** Every period that a date can mean: a vague one is found under each. */
export function periodsOf(date: string | undefined, mainDay: string): readonly StoryPeriod[] {
  if (date === undefined) return ['undated'];
  const first = earliestDay(date) ?? '';
  const last = latestDay(date) ?? '9999';
  const mainFirst = earliestDay(mainDay) ?? '';
  const mainLast = latestDay(mainDay) ?? '9999';
  const meant: Record<StoryPeriod, boolean> = {
    before: first < mainFirst,
    day: first <= mainLast && last >= mainFirst,
    after: last > mainLast,
    undated: false,
  };
  return periods.filter((period) => meant[period]);
}
