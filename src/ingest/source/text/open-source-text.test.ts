import { expect, test } from 'vitest';
import { bytesOf, exampleMhtml, exampleWarc } from '../../containers/container-fixtures.ts';
import { readReports } from '../read-reports.ts';
import { openSourceText } from './open-source-text.ts';

const story = (headline: string) =>
  `<html><head><meta property="og:site_name" content="Harbour Gazette"></head><body><article><h1>${headline}</h1>${Array.from({ length: 5 }, (_, at) => `<p>The board spoke of the ferry for the ${at + 2}nd time, and of the quay behind it, at some length.</p>`).join('')}</article></body></html>`;

async function reportsOf(name: string, bytes: Uint8Array, header?: string) {
  const reading = await openSourceText(name, bytes, header);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  const { source } = reading;
  return readReports(source, {}).map((report) => ({ ...report, text: source.text }));
}

test('a page saved in one file is a report with the address that it was saved from', async () => {
  const [report] = await reportsOf('ferry.mhtml', exampleMhtml(story('Ferry sails')));
  expect(report).toMatchObject({
    url: 'https://gazette.example/2031/05/ferry/',
    outlet: { value: 'Harbour Gazette' },
  });
  expect(report?.text).not.toContain('Buy a boat');
});

test('each page of a web archive is a report, and its spans point into the text of the archive', async () => {
  const archive = exampleWarc([
    ['https://gazette.example/a', story('Ferry sails')],
    ['https://gazette.example/b', story('Quay closes')],
  ]);
  const reports = await reportsOf('harbour.warc', archive);
  expect(reports.map(({ url, headline }) => [url, headline?.text])).toEqual([
    ['https://gazette.example/a', 'Ferry sails'],
    ['https://gazette.example/b', 'Quay closes'],
  ]);
  for (const { lines, text } of reports)
    for (const line of lines) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
});

test('a page that was fetched has the address that answered', async () => {
  const header =
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-location: https://gazette.example/c\r\n';
  const [report] = await reportsOf('c.html', bytesOf(story('Ferry sails')), header);
  expect(report?.url).toBe('https://gazette.example/c');
});

test('an address that a person names goes before that of the file', async () => {
  const reading = await openSourceText(
    'ferry.txt',
    bytesOf('Ferry sails\n\nThe board spoke of the ferry at some length, and of the quay.'),
  );
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  expect(readReports(reading.source, { url: 'https://gazette.example/d' })[0]?.url).toBe(
    'https://gazette.example/d',
  );
});
