import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleQuote } from '../../../tests/example-content.ts';
import { checkArticles } from './check-articles.ts';

const claims = (value: string) => [
  {
    event: 'lake-meeting',
    claims: [{ fact: 'duration', value, printed: 'four hours', span: [76, 86] as [number, number] }],
  },
];

function rulesFor(fields: Parameters<typeof exampleArticle>[0]) {
  return checkArticles(exampleContent({ articles: [exampleArticle(fields)] })).map(({ rule }) => rule);
}

test('finds nothing in a sound article', () => expect(rulesFor({})).toEqual([]));

test.each([
  ['repeated-quote-id', { quotes: [exampleQuote, exampleQuote] }],
  ['claim-value', { events: claims('four hours') }],
])('reports %s', (rule, fields) => expect(rulesFor(fields)).toEqual([rule]));
