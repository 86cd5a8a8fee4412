import type { ArticleInput } from '../../../domain/article.ts';
import type { EventEntry } from '../../../domain/content.ts';
import { compareText } from '../../../text/compare-text.ts';
import { daysBetween } from '../../../text/days.ts';
import type { DeskQuote } from '../../protocol/desk-edit.ts';

/** The occasion that most of the quotes name; undefined where none does. */
export function commonOccasion(quotes: readonly Pick<DeskQuote, 'said'>[]): string | undefined {
  const named = quotes.flatMap(({ said }) => said ?? []);
  const counts = Map.groupBy(named, (event) => event);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** An event with why it is offered. */
export interface OccasionChoice {
  readonly event: EventEntry;
  readonly why: string;
}

/**
 * The events at which the words of a report may have been said, likeliest first: those that its quotes name, those that
 * it tells of, then the others, the nearest to its day first.
 */
export function rankOccasions(
  article: ArticleInput,
  events: readonly EventEntry[],
): readonly OccasionChoice[] {
  const { quotes = [], published } = article;
  const told = new Set((article.events ?? []).map(({ event }) => event));
  const named = (id: string) => quotes.filter(({ said }) => said === id).length;
  const rank = (event: EventEntry) => named(event.id) * 2 + Number(told.has(event.id));
  return events
    .filter(({ kind }) => kind !== 'planned' && kind !== 'proposed')
    .toSorted(
      (a, b) =>
        rank(b) - rank(a) ||
        distance(a.date, published.date) - distance(b.date, published.date) ||
        compareText(a.id, b.id),
    )
    .map((event) => ({ event, why: whyOffered(named(event.id), told.has(event.id)) }));
}

function whyOffered(named: number, isTold: boolean): string {
  if (named > 0) return named === 1 ? 'named by one quote' : `named by ${named} quotes`;
  return isTold ? 'told of' : '';
}

const day = /\d{4}-\d{2}-\d{2}/;

/** In days; what has no day is far away. */
function distance(one: string | undefined, other: string): number {
  const [[left = ''] = [], [right = ''] = []] = [day.exec(one ?? '') ?? [], day.exec(other) ?? []];
  if (left === '' || right === '') return Number.MAX_SAFE_INTEGER;
  return Math.abs(daysBetween(left, right));
}
