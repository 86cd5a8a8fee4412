import type { ArticleEntry, Content } from '../../src/domain/content.ts';
import type { DeskReport } from './reports.ts';

/** What a finished record of a report would hold and this one does not: it was not offered, or it went wrong. */
export function listMissing(report: DeskReport, article: ArticleEntry, content: Content): readonly string[] {
  const told = article.events.flatMap(({ event, claims }) =>
    claims.map(({ fact, value }) => `${event} ${fact} ${String(value)}`),
  );
  const claims = report.claims.filter(
    ({ event, fact, value }) => !told.includes(`${event} ${fact} ${value}`),
  );
  const wrong = report.quotes.filter(({ words, speaker }) => {
    const quote = article.quotes.find((one) => one.words.startsWith(words));
    return quote === undefined || !quote.speaker.includes(speaker);
  });
  const office = content.people.find(({ id }) => id === report.newPerson)?.roles[0]?.title ?? '';
  return [
    ...claims.map(({ event, fact }) => `the claim ${event}/${fact}`),
    ...wrong.map(({ words, speaker }) => `${speaker} as the speaker of “${words} …”`),
    ...(content.events.some(({ id }) => id === report.newEvent) ? [] : [`the event ${report.newEvent}`]),
    ...(office === '' || office.includes('to be filled in') ? [`the office of ${report.newPerson}`] : []),
  ];
}
