import type { EventTags } from '../../domain/timeline/timeline-filter.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { EventView } from '../content/event-view.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import type { JoinedContent } from '../content/join-content.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { type EventTimes, timesOf } from './event-clocks.ts';
import { hostOfPlan } from './host-of-plan.ts';
import { type PlanOutcome, readOutcome } from './plan-outcome.ts';
import { tagEvent } from './tag-event.ts';

/** An event with what the reports have on it. */
export interface TimelineItem extends EventTimes {
  readonly event: EventView;
  /** What it stands behind in the order of things. */
  readonly after: EventView | undefined;
  readonly before: EventView | undefined;
  /** What came of a plan or proposal. */
  readonly came: EventView | undefined;
  /** Reports that tell of it. */
  readonly articles: readonly ArticleView[];
  /** Quotes said at it. */
  readonly quotes: readonly QuoteView[];
  /** Facts of it that reports answer. */
  readonly ledger: readonly LedgerEntry[];
  /** What became of it, for a plan or proposal. */
  readonly outcome: PlanOutcome | undefined;
  /** What it is found by. */
  readonly tags: EventTags;
}

/** An event and the plans and proposals it came of. */
export interface TimelineCard extends TimelineItem {
  readonly plans: readonly TimelineItem[];
}

/** Cards under one date: a day, or a vaguer date that they share. */
export interface TimelineDate {
  readonly date: string;
  readonly cards: readonly TimelineCard[];
}

export interface Timeline {
  readonly dates: readonly TimelineDate[];
  /** Events without a date. */
  readonly undated: readonly TimelineCard[];
}

interface TimelineSource extends JoinedContent {
  readonly quotes: readonly QuoteView[];
  readonly ledger: readonly LedgerEntry[];
}

/** Each event once, in order: under its date, or on the card of what came of it. */
export function buildTimeline(source: TimelineSource): Timeline {
  return timelineOf(buildCards(source));
}

/** A timeline of these cards, in their order. */
export function timelineOf(cards: readonly TimelineCard[]): Timeline {
  const dated = cards.filter(({ event }) => event.date !== undefined);
  const byDate = Map.groupBy(dated, ({ event }) => event.date ?? '');
  return {
    dates: Array.from(byDate, ([date, under]) => ({ date, cards: under })),
    undated: cards.filter(({ event }) => event.date === undefined),
  };
}

/** Every card of a timeline, in reading order. */
export function cardsOf({ dates, undated }: Timeline): readonly TimelineCard[] {
  return [...dates.flatMap(({ cards }) => cards), ...undated];
}

/** Every event of a timeline, in reading order. */
export function itemsOf(timeline: Timeline): readonly TimelineItem[] {
  return cardsOf(timeline).flatMap((card) => [card, ...card.plans]);
}

function buildCards(source: TimelineSource): readonly TimelineCard[] {
  const events = new Map(source.events.map((event) => [event.id, event]));
  const items = viewEvents(source, events);
  const byHost = Map.groupBy(items, ({ event }) => hostOfPlan(event, events));
  return items.flatMap((item) => {
    const onCard = byHost.get(item.event.id);
    return onCard === undefined ? [] : [{ ...item, plans: onCard.filter((other) => other !== item) }];
  });
}

/** Every event with its reports, quotes and facts. */
function viewEvents(
  { story, events, articles, quotes, ledger }: TimelineSource,
  byId: ReadonlyMap<string, EventView>,
): readonly TimelineItem[] {
  const telling = groupByEvent(articles);
  const said = Map.groupBy(quotes, ({ occasion }) => occasion?.id);
  const facts = Map.groupBy(ledger, ({ event }) => event.id);
  const factByName = new Map(ledger.map((entry) => [`${entry.event.id}/${entry.fact.id}`, entry]));
  const find = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  return events.map((event) => ({
    event,
    after: find(event.after),
    before: find(event.before),
    came: find(event.outcome?.event),
    ...timesOf(event, facts.get(event.id)?.[0]?.ends ?? [], story),
    articles: telling.get(event.id) ?? [],
    quotes: said.get(event.id) ?? [],
    ledger: facts.get(event.id) ?? [],
    outcome: readOutcome(event, (name) => factByName.get(name)),
    tags: tagEvent(event, telling.get(event.id) ?? [], story),
  }));
}
