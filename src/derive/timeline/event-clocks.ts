import type { EventEntry } from '../../domain/content.ts';
import { formatClock } from '../../domain/dates/format-instant.ts';
import type { Story } from '../../domain/story.ts';
import { storyClocks } from './story-clocks.ts';

/** When an event began and ended, as the clocks of one zone showed it. */
export interface EventClock {
  /** `Moscow time`. */
  readonly name: string;
  readonly starts: string;
  readonly ends: string | undefined;
}

/** The same moments in each zone of the story, its own first; none where no time is known. */
export function eventClocks(
  { date, starts, ends }: Pick<EventEntry, 'date' | 'starts' | 'ends'>,
  story: Pick<Story, 'zone' | 'zones'>,
): readonly EventClock[] {
  if (starts === undefined) return [];
  return storyClocks(story).map(({ zone, name }) => ({
    name,
    starts: formatClock(starts, zone, date),
    ends: ends === undefined ? undefined : formatClock(ends, zone, date),
  }));
}
