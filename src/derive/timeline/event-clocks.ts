import type { EventEntry } from '../../domain/content.ts';
import { formatClock } from '../../domain/dates/format-instant.ts';
import type { Story } from '../../domain/story.ts';
import type { AccountedEnd } from '../claims/ends-by-account.ts';
import type { ArticleView } from '../content/article-view.ts';
import { describeDays } from '../content/describe-days.ts';
import { storyClocks } from './story-clocks.ts';

/** When an event began and ended, as the clocks of one zone showed it. */
export interface EventClock {
  /** `Oslo time`. */
  readonly name: string;
  readonly starts: string;
  /** Where a source gives the hour. */
  readonly ends: string | undefined;
  /** Where none does: by each account of its length, counted from its begin. */
  readonly accounts: readonly ClockedAccount[];
}

/** An end by one account, on one clock. */
export interface ClockedAccount {
  readonly instant: string;
  readonly about: boolean;
  /** `14:11`. */
  readonly time: string;
  /** Whose account it is. */
  readonly articles: readonly ArticleView[];
}

/** When an event was. */
export interface EventTimes {
  /** Its time on the clocks of the story; none where it is not known. */
  readonly clocks: readonly EventClock[];
  /** Its day in each zone, where zones differ. */
  readonly days: string | undefined;
}

type Timed = Pick<EventEntry, 'date' | 'starts' | 'ends'>;

/** The times of an event in each zone of the story, its own first. */
export function timesOf(
  event: Timed,
  accounts: readonly AccountedEnd[],
  story: Pick<Story, 'zone' | 'zones'>,
): EventTimes {
  const { starts } = event;
  const counted = event.ends === undefined ? accounts : [];
  const ends = event.ends === undefined ? counted.map(({ instant }) => instant) : [event.ends];
  return {
    clocks: starts === undefined ? [] : eventClocks({ ...event, starts }, counted, story),
    days: describeDays({ starts, ends }, story.zones),
  };
}

function eventClocks(
  { date, starts, ends }: Timed & { readonly starts: string },
  accounts: readonly AccountedEnd[],
  story: Pick<Story, 'zone' | 'zones'>,
): readonly EventClock[] {
  return storyClocks(story).map(({ zone, name }) => ({
    name,
    starts: formatClock(starts, zone, date),
    ends: ends === undefined ? undefined : formatClock(ends, zone, date),
    accounts: accounts.map(({ instant, about, claims }) => ({
      instant,
      about,
      time: formatClock(instant, zone, date),
      articles: claims.map(({ article }) => article),
    })),
  }));
}
