import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EventView } from '../content/event-view.ts';
import type { ComparedFact } from './view-ledger.ts';

/** An event with those of its facts that a list has. */
export interface EventFacts {
  readonly event: EventView;
  readonly facts: readonly ComparedFact[];
}

/** The events of one month on a page that leads on to their facts. */
export interface MonthOfFacts {
  readonly name: string;
  readonly events: readonly EventFacts[];
}

const undated = '~';

/** The events of facts side by side, by the month in which they began; those without a date come last. */
export function monthsOfFacts(facts: readonly ComparedFact[]): readonly MonthOfFacts[] {
  const byEvent = Array.from(
    Map.groupBy(facts, ({ view }) => view.event).entries(),
    ([event, own]): EventFacts => ({ event, facts: own }),
  );
  const months = Map.groupBy(byEvent, ({ event }) => monthOf(event));
  return Array.from(months)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([month, events]) => ({
      name: month === undated ? t`Without a date` : formatStoryDate(month),
      events: events.toSorted((left, right) => compareText(dateOf(left), dateOf(right))),
    }));
}

function monthOf({ date }: EventView): string {
  return (date === undefined ? undefined : earliestDay(date)?.slice(0, 'YYYY-MM'.length)) ?? undated;
}

function dateOf({ event }: EventFacts): string {
  return event.date ?? undated;
}
