import { addresses } from '../../domain/addresses.ts';
import { withNote } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { t } from '../../messages/say.ts';
import type { EventView } from '../content/event-view.ts';
import { describeReason } from '../grades/describe-reason.ts';
import { whyDay } from '../grades/reason.ts';
import type { FeedMaker } from './feed-maker.ts';
import type { NewsEntry } from './news-entry.ts';
import { firstIdOf } from './permanent-id.ts';

/** An event, in our words, with its day. */
export function eventEntry(event: EventView, { idOf, daysOf }: FeedMaker): NewsEntry {
  const { id, formerly, title, date, undated = '', summary, place } = event;
  const day =
    date === undefined
      ? t`Undated: ${undated}`
      : `${withNote(formatStoryDate(date), describeReason(whyDay(event)))}.`;
  return {
    id: idOf('event', firstIdOf(event)),
    title,
    address: addresses.event(id),
    lines: [summary, day, ...(place === undefined ? [] : [t`Place: ${place}.`])],
    ...daysOf(...[id, ...formerly].map((name) => `event/${name}`)),
  };
}
