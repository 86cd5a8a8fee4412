import { countOf } from '../domain/count-of.ts';
import type { EventKind } from '../domain/event.ts';
import type { StripDay } from './strip-days.ts';

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

/** How many of a day's events were planned or proposed. */
export function countPlans({ events }: StripDay): number {
  return events.filter(({ kind }) => kind === 'planned' || kind === 'proposed').length;
}
