import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readSourceText } from './source-text.ts';

function readAtom(dates: string) {
  const words = 'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate.';
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>Tarnholm lock shut</title><author><name>Ada Lindqvist</name></author>${dates}<content type="text">${words}</content></entry></feed>`;
  const reading = readSourceText('feed.xml', new TextEncoder().encode(feed));
  return reading.status === 'read' ? readReports(reading.source, {})[0] : undefined;
}

test('the day of a change bounds the day of publication, and relative days stay open', () => {
  const report = readAtom('<updated>2031-03-06T10:00:00Z</updated>');
  expect(report?.published).toMatchObject({ value: '[..2031-03-06]', grade: 'inferred' });
  expect(report?.dates.map(({ date }) => date)).toEqual([undefined]);
});

test('the day of publication is printed, and relative days count from it', () => {
  const report = readAtom(
    '<published>2031-03-05T10:00:00Z</published><updated>2031-03-06T10:00:00Z</updated>',
  );
  expect(report?.published).toMatchObject({ value: '2031-03-05', grade: 'printed' });
  expect(report?.dates.map(({ date }) => date)).toEqual(['2031-03-03']);
});

test('the author stands among the notes', () => {
  expect(readAtom('')?.review).toContain('The feed names the author: Ada Lindqvist.');
});
