import type { ArticleEntry, EventEntry, PersonEntry } from '../domain/content.ts';
import type { QuoteView } from './build-dossier.ts';
import { countSpeakers } from './count-quotes.ts';

/** One row of a table with a column for every report: how often the report has it. */
export interface DotRow<T> {
  readonly of: T;
  /** One count for each report, in the order of the reports. */
  readonly counts: readonly number[];
}

/** Who is quoted how often in which report, the most quoted first. */
export function speakersByReport(
  quotes: readonly QuoteView[],
  articles: readonly ArticleEntry[],
): readonly DotRow<PersonEntry>[] {
  return countSpeakers(quotes).map(({ person }) => ({
    of: person,
    counts: articles.map((article) => countQuotesOf(person.id, article.id, quotes)),
  }));
}

function countQuotesOf(personId: string, articleId: string, quotes: readonly QuoteView[]): number {
  return quotes.filter(
    ({ article, speakers }) => article.id === articleId && speakers.some(({ id }) => id === personId),
  ).length;
}

/** Which report tells of which event, in the order of the events. Events nobody tells of are left out. */
export function eventsByReport(
  events: readonly EventEntry[],
  articles: readonly ArticleEntry[],
): readonly DotRow<EventEntry>[] {
  return events
    .map((event) => ({
      of: event,
      counts: articles.map((article) => (article.events.some((told) => told.event === event.id) ? 1 : 0)),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}
