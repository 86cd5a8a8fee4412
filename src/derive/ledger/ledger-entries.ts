import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EventView } from '../content/event-view.ts';
import type { ListPart } from '../parts/list-part.ts';
import { pageLimits } from '../parts/page-limits.ts';
import { splitByTime } from '../parts/split-by-time.ts';
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

const undated = '~';

/** The events of facts side by side, by the month in which they began; those without a date come last. */
export function monthsOfFacts(facts: readonly ComparedFact[]): readonly MonthOfFacts[] {
  const months = Map.groupBy(factsByEvent(facts), ({ event }) => monthOf(event));
  return Array.from(months)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([month, events]) => ({
      id: month === undated ? 'undated' : month,
      name: month === undated ? t`Without a date` : formatStoryDate(month),
      events: events.toSorted((left, right) => compareText(dateOf(left), dateOf(right))),
    }));
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

function monthOf({ date }: EventView): string {
  return (date === undefined ? undefined : earliestDay(date)?.slice(0, 'YYYY-MM'.length)) ?? undated;
}

function dateOf({ event }: EventFacts): string {
  return event.date ?? undated;
}
