import type { ArticleEntry } from '../../domain/content.ts';
import type { OtherReport } from '../protocol/opened-report.ts';

/** What a report has of occasions and facts that another one may have too. */
export function toOtherReport(
  { id, title, source, published, quotes, events }: ArticleEntry,
  outlets: ReadonlyMap<string, string>,
): OtherReport {
  return {
    id,
    outlet: outlets.get(source.outlet) ?? source.outlet,
    headline: source.headline ?? title,
    published: published.date,
    language: source.language,
    quotes: quotes.map(({ id: quote, words, speaker, said, utterance }) => ({
      id: quote,
      words,
      speaker,
      said,
      utterance,
    })),
    claims: events.flatMap(({ event, claims }) =>
      claims.map(({ fact, value, printed, by }) => ({ event, fact, value, printed, by })),
    ),
  };
}
