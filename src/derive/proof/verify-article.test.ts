import { expect, test } from 'vitest';
import { exampleArticle, exampleReport, exampleSource } from '../../../tests/example-content.ts';
import { verifyArticle } from './verify-article.ts';

const sha256 = 'a'.repeat(64);

test('finds every recorded word in the file it came from', () => {
  expect(verifyArticle(exampleArticle(), { text: exampleReport, sha256 })).toEqual({
    quotes: 1,
    quotesFound: 1,
    mismatches: [],
  });
});

test('proves the recorded spellings too', () => {
  const article = exampleArticle({ spellings: ['Mara Holt', 'Hol'] });
  const { mismatches } = verifyArticle(article, { text: exampleReport, sha256 });
  expect(mismatches.map(({ field }) => field)).toEqual(['spellings']);
});

test.each([
  ['stands in the report', 'It took four hours.', []],
  ['does not', 'It took five hours.', ['source.deck']],
])('a deck that %s', (_, deck, fields) => {
  const article = exampleArticle({ source: exampleSource({ deck, description: 'Only its data say so.' }) });
  const { mismatches } = verifyArticle(article, { text: exampleReport, sha256 });
  expect(mismatches.map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['another hash', { text: exampleReport, sha256: 'b'.repeat(64) }, ['source.file.sha256'], 1],
  [
    'one changed letter',
    { text: exampleReport.replace('calm', 'clam'), sha256 },
    ['quotes.calm.continued.0.words'],
    0,
  ],
  [
    'text moved by one',
    { text: ` ${exampleReport}`, sha256 },
    [
      'quotes.calm.words',
      'quotes.calm.continued.0.words',
      'source.headline',
      'claims.lake-meeting.duration.printed',
    ],
    0,
  ],
])('reports %s', (_, file, fields, found) => {
  const { mismatches, quotesFound } = verifyArticle(exampleArticle(), file);
  expect(mismatches.map(({ field }) => field).toSorted()).toEqual(fields.toSorted());
  expect(quotesFound).toBe(found);
});

test('finds nothing of a report in its neighbour in the same file', () => {
  const source = exampleSource({ file: { name: 'lake.txt', sha256, span: [0, 60] } });
  const { mismatches } = verifyArticle(exampleArticle({ source }), { text: exampleReport, sha256 });
  expect(mismatches.map(({ field, found }) => [field, found])).toEqual([
    ['quotes.calm.continued.0.words', 'outside the report, which is [0, 60]'],
    ['claims.lake-meeting.duration.printed', 'outside the report, which is [0, 60]'],
  ]);
});
