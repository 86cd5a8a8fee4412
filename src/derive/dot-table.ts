import type { ArticleEntry, EventEntry, PersonEntry } from '../domain/content.ts';
import type { QuoteView } from './quote-view.ts';
import { countSpeakers } from './count-quotes.ts';
import { groupByEvent } from './group-by-event.ts';

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
  const said = quotes.flatMap(({ article, speakers }) => speakers.map(({ id }) => ({ id, article })));
  const bySpeaker = Map.groupBy(said, ({ id }) => id);
  return countSpeakers(quotes).map(({ person }) => {
    const byReport = Map.groupBy(bySpeaker.get(person.id) ?? [], ({ article }) => article.id);
    return { of: person, counts: articles.map(({ id }) => byReport.get(id)?.length ?? 0) };
  });
}

/** Which report tells of which event, in the order of the events. Events nobody tells of are left out. */
export function eventsByReport(
  events: readonly EventEntry[],
  articles: readonly ArticleEntry[],
): readonly DotRow<EventEntry>[] {
  const telling = groupByEvent(articles);
  return events.flatMap((event) => {
    const told = new Set(telling.get(event.id));
    return told.size === 0
      ? []
      : [{ of: event, counts: articles.map((article) => (told.has(article) ? 1 : 0)) }];
  });
}
