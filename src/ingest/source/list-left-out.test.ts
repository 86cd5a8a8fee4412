import { expect, test } from 'vitest';
import { listLeftOut } from './list-left-out.ts';
import { readReports } from './read-reports.ts';
import { readSourceText } from './text/read-source-text.ts';

test('an entry of a feed without a text is named', () => {
  const item = (title: string, words: string) =>
    `<item><title>${title}</title><description>${words}</description></item>`;
  const feed = `<rss><channel><title>Gazette</title>${item('Bridge closed', 'Engineers closed the bridge on Thursday.')}${item('Nothing but a title', '')}</channel></rss>`;
  const reading = readSourceText('feed.xml', new TextEncoder().encode(feed));
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  const doubts = listLeftOut(reading.source, readReports(reading.source, {}));
  expect(doubts.map(({ message }) => message)).toEqual([
    'The entry “Nothing but a title” was left out: it holds no text of a report.',
  ]);
});
