import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readSourceText } from './text/read-source-text.ts';

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

test('the author has a field', () => {
  expect(readAtom('')?.authors).toEqual(['Ada Lindqvist']);
});

test.each([
  'Tue, 04 Mar 2031 23:30:00 -0800',
  'Tue, 04 Mar 2031 00:30:00 +05:30',
  'Tue, Mar 04 2031 23:30:00 PST',
  'Tue, 04 Mar 2031 00:45:08 MSK',
  'Tue, 04 Mar 2031 23:45:08 CEST',
  'Tue, 04 Mar 2031 12:15 PM',
  '2031/03/04 10:00:00',
  '2031-03-04T23:30:00-04:00',
])('the day of %s is the one that the feed prints, on every machine', (printed) => {
  const report = readAtom(`<published>${printed}</published>`);
  expect(report?.published).toMatchObject({ value: '2031-03-04', grade: 'printed' });
  expect(report?.published?.evidence).toContain(printed);
});

test.each([
  ['<published>soon</published>', 'The feed dates the entry “soon”, which could not be read as a day.'],
  ['', 'The feed gives the entry no date.'],
])('of an entry with “%s” it is said why it has no day', (dates, why) => {
  expect(readAtom(dates)).toMatchObject({ published: undefined, undated: why });
});

test('an exported message that was forwarded leaves a line in the review, and its day is that of the export', () => {
  const message = {
    type: 'message',
    date: '2031-05-06T09:15:00',
    from: 'Ann Moss',
    forwarded_from: 'Bob Ray',
    text: 'I shut the lock at Tarnholm on Monday and told nobody of it.',
  };
  const chat = JSON.stringify({ name: 'Quay', type: 'private_group', messages: [message] });
  const reading = readSourceText('result.json', new TextEncoder().encode(chat));
  const [report] = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(report?.authors).not.toContain('Ann Moss');
  expect(report?.review).toContainEqual(expect.stringContaining('forwarded from “Bob Ray”'));
  expect(report?.published?.evidence).toMatch(/^The export dates the message/);
});
