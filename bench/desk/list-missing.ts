import type { ArticleEntry, Content } from '../../src/domain/content.ts';
import type { DeskReport } from './reports.ts';

/** What a finished record of a report would hold and this one does not: it was not offered, the editor does not know how, or it went wrong. */
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
  const titles = new Map(content.events.map(({ id, title }) => [id, title]));
  const elsewhere = report.quotes.filter(({ words, said }) => {
    const quote = article.quotes.find((one) => one.words.startsWith(words));
    return said !== undefined && quote?.said !== said && titles.get(quote?.said ?? '') !== said;
  });
  const office = content.people.find(({ id }) => id === report.newPerson)?.roles[0]?.title ?? '';
  return [
    ...claims.map(({ event, fact }) => `the claim ${event}/${fact}`),
    ...wrong.map(({ words, speaker }) => `${speaker} as the speaker of “${words} …”`),
    ...elsewhere.map(({ words, said }) => `${said} as the occasion of “${words} …”`),
    ...(isTold(report, article, content) ? [] : [`the event “${report.newEvent}”`]),
    ...(office === '' || office.includes('to be filled in') ? [`the office of ${report.newPerson}`] : []),
  ];
}

/** The new event, told of by the report; summarized in our words. */
function isTold({ newEvent }: DeskReport, { events }: ArticleEntry, content: Content): boolean {
  const told = content.events.filter(({ id }) => events.some(({ event }) => event === id));
  return told.some(({ title, summary }) => title === newEvent && !summary.includes('still to be written'));
}
