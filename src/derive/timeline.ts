import type { ArticleEntry, EventEntry } from '../domain/content.ts';
import type { Dossier, QuoteView } from './build-dossier.ts';
import type { LedgerEntry } from './claim-ledger.ts';

/** An event with what the reports have on it. */
export interface TimelineItem {
  readonly event: EventEntry;
  /** Reports that tell of it. */
  readonly articles: readonly ArticleEntry[];
  /** Quotes said at it. */
  readonly quotes: readonly QuoteView[];
  /** Facts of it that reports answer. */
  readonly ledger: readonly LedgerEntry[];
}

/** Events under one date: a day, or a vaguer date that they share. */
export interface TimelineDate {
  readonly date: string;
  readonly items: readonly TimelineItem[];
}

export interface Timeline {
  readonly dates: readonly TimelineDate[];
  /** Events without a date. */
  readonly undated: readonly TimelineItem[];
}

/** Each event once, in order, under its date. */
export function buildTimeline(dossier: Dossier): Timeline {
  const items = dossier.events.map((event) => viewEvent(dossier, event));
  const dated = items.filter(({ event }) => event.date !== undefined);
  const byDate = Map.groupBy(dated, ({ event }) => event.date ?? '');
  return {
    dates: Array.from(byDate, ([date, under]) => ({ date, items: under })),
    undated: items.filter(({ event }) => event.date === undefined),
  };
}

/** An event with its reports, quotes and facts. */
export function viewEvent({ articles, quotes, ledger }: Dossier, event: EventEntry): TimelineItem {
  return {
    event,
    articles: articles.filter((article) => article.events.some((told) => told.event === event.id)),
    quotes: quotes.filter(({ occasion }) => occasion?.id === event.id),
    ledger: ledger.filter((entry) => entry.event.id === event.id),
  };
}
