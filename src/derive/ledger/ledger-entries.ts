import { compareText } from '../../text/compare-text.ts';
import type { EventView } from '../content/event-view.ts';
import type { ListPart } from '../parts/list-part.ts';
import { pageLimits } from '../parts/page-limits.ts';
import { splitByTime } from '../parts/split-by-time.ts';
import { groupByKey, timeKey } from '../parts/time-key.ts';
import type { ComparedFact } from './view-ledger.ts';

/** An event with those of its facts that a list has. */
export interface EventFacts {
  readonly event: EventView;
  readonly facts: readonly ComparedFact[];
}

/** The events of one month on a page that leads on to their facts. */
export interface MonthOfFacts {
  /** 2031-05, or `undated`. */
  readonly id: string;
  readonly name: string;
  readonly events: readonly EventFacts[];
}

/** The events of facts side by side, by the month in which they began; those without a date come last. */
export function monthsOfFacts(facts: readonly ComparedFact[]): readonly MonthOfFacts[] {
  return groupByKey(factsByEvent(facts), ({ event }) => timeKey(event.date, 'YYYY-MM'))
    .map(({ items, ...month }) => ({
      ...month,
      events: items.toSorted((left, right) => compareText(left.event.date ?? '', right.event.date ?? '')),
    }))
    .toSorted((left, right) => compareText(left.id, right.id));
}

/** What a page that leads on names: facts with their ids, the events that have them, or the parts of the list. */
export type NamedFacts = 'facts' | 'events' | 'parts';

/** As much as a page has room for: an event that names its facts is a line with a link, and a month has a heading. */
export function namedFactsOf(facts: readonly ComparedFact[]): NamedFacts {
  const months = monthsOfFacts(facts);
  const events = months.reduce((sum, month) => sum + month.events.length, 0);
  const heads = months.length * 5;
  if (heads + 2 * events + facts.length <= pageLimits.anchors) return 'facts';
  return heads + events <= pageLimits.anchors ? 'events' : 'parts';
}

/** The parts of facts side by side that are those of too many events to be named on one page; none where they are not. */
export function splitFacts(facts: readonly ComparedFact[]): readonly ListPart<EventFacts>[] {
  if (namedFactsOf(facts) !== 'parts') return [];
  return splitByTime(factsByEvent(facts), { dateOf: ({ event }) => event.date, weightOf: () => 5 });
}

function factsByEvent(facts: readonly ComparedFact[]): readonly EventFacts[] {
  const byEvent = Map.groupBy(facts, ({ view }) => view.event);
  return Array.from(byEvent, ([event, own]) => ({ event, facts: own }));
}
