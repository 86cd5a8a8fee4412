import type { ArticleRecord, EventEntry } from '../../domain/content.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import type { NamedPerson } from '../content/named-person.ts';
import { countSpeakers } from '../quotes/count-quotes.ts';
import type { QuoteView } from '../quotes/quote-view.ts';

/** One row of a table with a column for every report or outlet: how often the column has it. */
export interface DotRow<T> {
  readonly of: T;
  readonly counts: readonly number[];
}

interface Reports {
  readonly articles: readonly ArticleRecord[];
}

/** How often who is quoted in the reports of each column, the most quoted first. */
export function speakersByReport(
  quotes: readonly QuoteView[],
  columns: readonly Reports[],
): readonly DotRow<NamedPerson>[] {
  const said = quotes.flatMap(({ article, speakers }) => speakers.map(({ id }) => ({ id, article })));
  const bySpeaker = Map.groupBy(said, ({ id }) => id);
  return countSpeakers(quotes).map(({ person }) => {
    const byReport = Map.groupBy(bySpeaker.get(person.id) ?? [], ({ article }) => article.id);
    return { of: person, counts: countBy(columns, ({ id }) => byReport.get(id)?.length ?? 0) };
  });
}

/** How many reports of each column tell of which event, in the order of the events. Events nobody tells of are left out. */
export function eventsByReport(
  events: readonly EventEntry[],
  columns: readonly Reports[],
): readonly DotRow<EventEntry>[] {
  const telling = groupByEvent(columns.flatMap(({ articles }) => articles));
  return events.flatMap((event) => {
    const told = new Set(telling.get(event.id));
    if (told.size === 0) return [];
    return [{ of: event, counts: countBy(columns, (article) => (told.has(article) ? 1 : 0)) }];
  });
}

/** As many rows as there is room for, those with the most, in the order in which they stood; all where undefined. */
export function fullestRows<T>(rows: readonly DotRow<T>[], most: number | undefined): readonly DotRow<T>[] {
  const sumOf = ({ counts }: DotRow<T>) => counts.reduce((sum, count) => sum + count, 0);
  const fullest = new Set(rows.toSorted((left, right) => sumOf(right) - sumOf(left)).slice(0, most));
  return rows.filter((row) => fullest.has(row));
}

function countBy(
  columns: readonly Reports[],
  count: (article: Reports['articles'][number]) => number,
): readonly number[] {
  return columns.map(({ articles }) => articles.reduce((sum, article) => sum + count(article), 0));
}
