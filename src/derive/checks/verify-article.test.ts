import { expect, test } from 'vitest';
import { exampleArticle, exampleReport } from '../../../tests/example-content.ts';
import { verifyArticle } from './verify-article.ts';

const sha256 = 'a'.repeat(64);

test('finds every recorded word in the file it came from', () => {
  expect(verifyArticle(exampleArticle(), { text: exampleReport, sha256 })).toEqual({
    articleId: 'lake-talks',
    quotes: 1,
    quotesFound: 1,
    mismatches: [],
  });
});

test('proves the recorded spellings too', () => {
  const article = exampleArticle({ spellings: ['Mara Holt', 'Hol'] });
  const { mismatches } = verifyArticle(article, { text: exampleReport, sha256 });
  expect(mismatches.map(({ what }) => what)).toEqual(['spelling Hol']);
});

test.each([
  ['another hash', { text: exampleReport, sha256: 'b'.repeat(64) }, ['hash of lake.txt'], 1],
  ['one changed letter', { text: exampleReport.replace('calm', 'clam'), sha256 }, ['quote calm'], 0],
  [
    'text moved by one',
    { text: ` ${exampleReport}`, sha256 },
    ['quote calm', 'quote calm', 'headline', 'claim lake-meeting: duration'],
    0,
  ],
  ['no file', undefined, ['file lake.txt'], 0],
])('reports %s', (_, file, what, found) => {
  const { mismatches, quotesFound } = verifyArticle(exampleArticle(), file);
  expect(mismatches.map((mismatch) => mismatch.what).toSorted()).toEqual(what.toSorted());
  expect(quotesFound).toBe(found);
});
