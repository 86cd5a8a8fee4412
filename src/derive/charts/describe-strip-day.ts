import { eventKindNames, eventKinds, isPlan } from '../../domain/timeline/event-kinds.ts';
import { t, within } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import { isDayPrinted } from '../grades/is-day-printed.ts';
import type { StripPosition } from './layout-strip.ts';
import type { StripDay } from './strip-day.ts';

/** What the marks of a day say: `9 events: 5 happened, 1 said, 3 planned; the day of 2 is not printed`. */
export function describeStripDay({ events }: StripDay): string {
  const counts = eventKindNames.map((kind) => ({
    kind,
    count: events.filter((event) => event.kind === kind).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => within('a count of events of a kind')`${count} ${eventKinds[kind].counted}`);
  const doubted = events.filter((event) => !isDayPrinted(event)).length;
  const [all, kinds] = [countOf(events.length, 'event'), words.join(', ')];
  if (doubted === 0) return within('events and how many of each kind')`${all}: ${kinds}`;
  return doubted === events.length
    ? t`${all}: ${kinds}; the day is not printed`
    : t`${all}: ${kinds}; the day of ${doubted} is not printed`;
}

/** What stands behind the last dot of a day: how many events have no dot and, where there is room, how many were planned. */
export function describeBeyond({ day, stack }: StripPosition, hasRoom: boolean): string {
  const hidden = day.events.length - stack.length;
  const plans = hasRoom ? countPlans(day) : 0;
  return [hidden > 0 && `+${hidden}`, plans > 0 && t`${plans} planned`].filter(Boolean).join(' · ');
}

function countPlans({ events }: StripDay): number {
  return events.filter(isPlan).length;
}
