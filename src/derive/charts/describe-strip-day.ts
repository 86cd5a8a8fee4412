import type { EventKind } from '../../domain/event.ts';
import { countOf } from '../../text/count-of.ts';
import type { StripPosition } from './layout-strip.ts';
import type { StripDay } from './strip-day.ts';

const kindWords: Readonly<Record<EventKind, string>> = {
  held: 'happened',
  statement: 'said',
  planned: 'planned',
  proposed: 'proposed',
  background: 'background',
};

/** What the marks of a day say: `9 events: 5 happened, 1 said, 3 planned`. */
export function describeStripDay({ events }: StripDay): string {
  const words = events.map(({ kind }) => kindWords[kind]);
  const kinds = Object.values(kindWords)
    .filter((word) => words.includes(word))
    .map((word) => `${words.filter((other) => other === word).length} ${word}`);
  return `${countOf(events.length, 'event')}: ${kinds.join(', ')}`;
}

/** What stands behind the last dot of a day: how many events have no dot and, where there is room, how many were planned. */
export function describeBeyond({ day, stack }: StripPosition, hasRoom: boolean): string {
  const hidden = day.events.length - stack.length;
  const plans = hasRoom ? countPlans(day) : 0;
  return [hidden > 0 && `+${hidden}`, plans > 0 && `${plans} planned`].filter(Boolean).join(' · ');
}

function countPlans({ events }: StripDay): number {
  return events.filter(({ kind }) => kind === 'planned' || kind === 'proposed').length;
}
