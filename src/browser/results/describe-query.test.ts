import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import { describeFilters, describeWords } from './describe-query.ts';

const names: Readonly<Record<string, string>> = { holt: 'Mara Holt', berg: 'Bo Berg', post: 'Lake Post' };
const nameOf = (_: string, value: string) => names[value] ?? value;

describe('what narrows a search', () => {
  test.each([
    ['speaker:holt', 'by Mara Holt'],
    ['speaker:holt speaker:berg', 'by Mara Holt or Bo Berg'],
    ['-speaker:holt', 'not by Mara Holt'],
    ['calm outlet:post at:"the lake"', 'in Lake Post, at the lake'],
    ['date:2031-05-04', 'on 4 May 2031'],
    ['date:2031-05-04..', 'since 4 May 2031'],
    ['date:..2031-05', 'until 31 May 2031'],
    ['date:2031-05-04..2031-05-06', 'from 4 May 2031 to 6 May 2031'],
    ['date:soon', 'soon'],
    ['calm', ''],
  ])('%s is “%s”', (query, words) => {
    expect(describeFilters(parseQuery(query).parts, nameOf)).toBe(words);
  });
});

test.each([
  ['calm "the lake"', '“calm” and “the lake”'],
  ['why did storm', '“why”, “did” and “storm”'],
  ['calm -storm speaker:holt', '“calm” without “storm”'],
  ['-storm', 'without “storm”'],
  ['teller:holt', '“holt”'],
])('%s looks for %s', (query, words) => {
  expect(describeWords(parseQuery(query).parts)).toBe(words);
});
