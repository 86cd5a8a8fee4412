import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readDecodedText } from './text/read-decoded-text.ts';
import type { SourceReading } from './text/source-text.ts';

const body =
  'The harbour board turned down the dredging plan on Monday after a long evening.\n\n“We cannot pay for it,” Mara Holt said.\n\nThe plan had been open to the public since March, and many had written to the board about it.';
const headline = 'Harbour board turns down the dredging plan';
const day = '2031-05-12T18:04:00';
const url = 'https://tarnpost.example/a';

function read(data: unknown): SourceReading {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return readDecodedText('answer.txt', { text, encoding: 'utf-8' });
}

test.each([
  ['schema.org', { '@type': 'NewsArticle', headline, articleBody: body, datePublished: day, url }],
  [
    'a graph',
    { '@graph': [{ '@type': 'NewsArticle', headline, articleBody: body, datePublished: day, url }] },
  ],
  ['a named article', { '@type': 'Article', name: headline, articleBody: body, datePublished: day, url }],
  [
    'WordPress',
    {
      id: 8,
      date: day,
      link: url,
      title: { rendered: headline },
      content: { rendered: `<p>${body.replaceAll('\n\n', '</p><p>')}</p>` },
    },
  ],
  [
    'text among fields',
    { results: [{ webPublicationDate: day, webUrl: url, fields: { headline, bodyText: body } }] },
  ],
  [
    'blocks',
    {
      article: {
        title: headline,
        published_at: day,
        url,
        body: body.split('\n\n').map((text) => ({ text })),
      },
    },
  ],
])('an answer in JSON gives its article: %s', (_, data) => {
  const reading = read(data);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  const [report, ...more] = readReports(reading.source, {});
  expect(more).toEqual([]);
  expect(report?.headline?.text).toBe(headline);
  expect(report?.published?.value).toBe('2031-05-12');
  expect(report?.url).toBe(url);
  expect(report?.lines.map(({ text }) => text).join('\n\n')).toContain(body);
  expect(reading.source.doubts.map(({ rule }) => rule)).toEqual(['text-of-data']);
});

test('what a server sets before JSON is none of it', () => {
  expect(read(`)]}',\n${JSON.stringify({ headline, articleBody: body })}`).status).toBe('read');
});

test('a list of articles gives each of them', () => {
  const articles = ['one', 'two'].map((name) => ({ title: `${headline} ${name}`, content: body, date: day }));
  const reading = read(articles);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  expect(readReports(reading.source, {}).map((report) => report.headline?.text)).toEqual([
    `${headline} one`,
    `${headline} two`,
  ]);
});

const long = `<p>${body.replaceAll('\n\n', '</p><p>')}</p>`;

test.each([
  [
    'comments',
    { article: { headline, articleBody: body }, comments: [{ name: 'Otto Tarn', content: body }] },
  ],
  ['replies', { headline, articleBody: body, replies: [{ title: 'No', text: body }] }],
  ['related articles', [{ headline, body }, { relatedArticles: [{ headline: 'Ferry sold', body }] }]],
  ['a person’s text', { article: { headline, articleBody: body }, box: { name: 'Otto Tarn', text: body } }],
])('beside the article stand no others: %s', (_, data) => {
  const reading = read(data);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  expect(readReports(reading.source, {}).map((report) => report.headline?.text)).toEqual([headline]);
});

test.each(['<script>alert(1)</script>', '<style>p { color: red }</style>', '<!-- a note of the desk -->'])(
  'what a page would not show is no text: %s',
  (hidden) => {
    const reading = read({ headline, content: `${hidden}${long}${hidden}` });
    if (reading.status === 'refused') throw new Error(reading.problem.message);
    expect(reading.source.text).not.toMatch(/alert|color|desk/);
    expect(reading.source.text).toContain('“We cannot pay for it,” Mara Holt said.');
  },
);

test('JSON with an object in each line gives the article of each', () => {
  const lines = ['one', 'two'].map((name) => JSON.stringify({ title: `${headline} ${name}`, content: body }));
  const reading = read(`${lines.join('\n')}\n`);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  expect(readReports(reading.source, {}).map((report) => report.headline?.text)).toEqual([
    `${headline} one`,
    `${headline} two`,
  ]);
});

test('JSON in lines that breaks off is refused', () => {
  const reading = read(`{"title":"${headline}"}\n{"title":"Harb`);
  expect(reading.status === 'refused' ? reading.problem.rule : reading.status).toBe('broken-data');
});

test('a short text is named as what is missing', () => {
  const reading = read({ headline, articleBody: 'The ferry stays.' });
  expect(reading.status === 'refused' ? reading.problem.message : '').toContain('200 letters');
});

test.each([
  ['without a text', '{"items":[{"id":1,"name":"Tarn"}]}', 'data-without-text'],
  ['that breaks off', '{"headline":"Harbour board","articleBody":"The harbour board turned', 'broken-data'],
])('JSON %s is refused as what it is', (_, text, rule) => {
  const reading = read(text);
  expect(reading.status === 'refused' ? reading.problem.rule : reading.status).toBe(rule);
});

test.each([
  '{Tarn} The ferry stays in the yard until June, its owner wrote.',
  '{"Ferry": he said, and laughed, as the ferry stayed in the yard until June.}',
  '{"Ferry": "We stay in the yard," he said, and laughed until June.}',
  '[{"Ferry": that was all he said, and the ferry stayed in the yard until June.',
])('a text that opens with a brace is a text: %s', (text) => {
  expect(read(text).status).toBe('read');
});
