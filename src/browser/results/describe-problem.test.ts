import { expect, test } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import type { QueryProblem } from '../../search/query/query.ts';
import { describeProblem } from './describe-problem.ts';

const sayFirst = (problem: QueryProblem | undefined) =>
  problem && Object.values(describeProblem(problem)).join(' ');

test.each([
  [
    'author:holt',
    '“author:” is not an operator, so “holt” was searched as words. Did you mean speaker:holt?',
  ],
  [
    'colour:red',
    '“colour:” is not an operator, so “red” was searched as words. The operators are speaker, outlet, at, kind, date.',
  ],
  [
    'peace '.repeat(100),
    'Only the first 400 characters, 24 parts and 4 phrases of the query were searched. Search for a few words of the quote.',
  ],
])('says what was wrong with %s', (query, said) => {
  expect(sayFirst(parseQuery(query).problems[0])).toBe(said);
});

test.each<[QueryProblem, string]>([
  [
    { rule: 'missing-value', operator: 'at', example: 'at:"Joint press conference"' },
    '“at:” has nothing after it. Write it like at:"Joint press conference", without a space.',
  ],
  [
    { rule: 'missing-value', operator: 'at' },
    '“at:” has nothing after it. Write a value right after it, without a space.',
  ],
  [
    {
      rule: 'unreadable-date',
      value: 'soon',
      examples: ['date:2025-08-20', 'date:2025-08', 'date:2025-08-14..'],
    },
    '“soon” is not a day, a month, a year or a range of them. Write date:2025-08-20, date:2025-08 or date:2025-08-14...',
  ],
  [
    { rule: 'unreadable-date', value: 'soon', examples: [] },
    '“soon” is not a day, a month, a year or a range of them. No quote here has a day.',
  ],
  [
    {
      rule: 'unknown-value',
      operator: 'speaker',
      value: 'orlvo',
      meant: 'Ilya Orlov',
      instead: 'speaker:orlov',
    },
    'No quote here was said by “orlvo”. Did you mean Ilya Orlov?',
  ],
  [
    { rule: 'unknown-value', operator: 'outlet', value: 'x' },
    'No quote here was printed by “x”. Choose a value from the list beside the results.',
  ],
])('says the problem %j', (problem, said) => {
  expect(sayFirst(problem)).toBe(said);
});
