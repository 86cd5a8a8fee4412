import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../search/answer/search-answer.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import {
  describeComparison,
  describeCount,
  describeLead,
  describeLeftOut,
  describeMore,
  describeNothing,
  describeSuggestion,
  describeTakenWords,
} from './describe-answer.ts';

const nameOf = (_: string, value: string) => (value === 'holt' ? 'Mara Holt' : value);
const answer = (query: string, fields: Partial<SearchAnswer> = {}): SearchAnswer => ({
  ...parseQuery(query),
  hits: [],
  hitCount: 0,
  quoteCount: 0,
  isAtLeast: false,
  matched: 'all',
  facts: [],
  lead: 'quotes',
  leftOut: [],
  unheard: [],
  alike: [],
  taken: [],
  isClose: false,
  suggestions: [],
  ...fields,
});

describe('the count', () => {
  test.each([
    ['calm', { hitCount: 1, quoteCount: 1 }, '1 quote', ''],
    ['c', { hitCount: 9, quoteCount: 9, isAtLeast: true }, 'At least 9 quotes', ''],
    ['the', { hitCount: 12, quoteCount: 900, isAtLeast: true }, 'At least 900 quotes', ''],
    ['speaker:holt', { hitCount: 3, quoteCount: 5 }, '5 quotes', 'in 3 results by Mara Holt'],
    [
      'calm sea',
      { hitCount: 2, quoteCount: 2, matched: 'some' },
      '2 quotes',
      'with some of the words; none has all',
    ],
  ] as const)('%s, %j: %s %s', (query, fields, count, rest) => {
    expect(describeCount(answer(query, fields), nameOf)).toEqual({ count, rest });
  });
});

/** So many hits, of which nothing but their number counts. */
const hitsOf = (length: number): SearchAnswer['hits'] => Array.from({ length });

test.each([
  [20, 26, false, 'Show 6 more of 6 results'],
  [20, 2702, false, 'Show 20 more of 2,682 results'],
  [20, 20, false, ''],
  [20, 26, true, 'Show more results'],
  [40, 40, true, 'Show more results'],
  [9, 9, true, ''],
  [0, 0, true, ''],
])(
  'below %i of %i results, of which there may be more: %s, the button says “%s”',
  (shown, hitCount, isAtLeast, more) => {
    expect(describeMore(answer('the', { hits: hitsOf(shown), hitCount, isAtLeast }))).toBe(more);
  },
);

test.each([
  [[], ''],
  [['storm'], 'The first result leaves out “storm” and may not answer.'],
  [['calm', 'storm'], 'The first result leaves out “calm” and “storm” and may not answer.'],
])('of %j missing from what stands first, the page says: %s', (leftOut, sentence) => {
  expect(describeLeftOut(answer('calm storm', { leftOut }))).toBe(sentence);
});

test('of somebody whose words were asked for the page says that there are none', () => {
  expect(describeLeftOut(answer('what did holt say', { unheard: ['holt'] }))).toBe(
    'No words of “holt” are recorded here.',
  );
});

test.each([
  ['storm', 'No quote has “storm”.'],
  ['"calm storm" speaker:holt', 'No quote has “calm storm” by Mara Holt.'],
  ['date:2031-05-04', 'No quote is on 4 May 2031.'],
])('an empty result for %s says: %s', (query, sentence) => {
  expect(describeNothing(answer(query), nameOf)).toBe(sentence);
});

test.each([
  [
    { type: 'name', asked: 'hollt', found: 'Mara Holt', query: 'speaker:holt' },
    'Mara Holt instead of “hollt”',
  ],
  [{ type: 'looser', query: 'calm lake' }, 'Looser: calm lake'],
  [{ type: 'without', operator: 'at', count: 2, query: 'calm' }, 'Without the occasion: 2 quotes'],
] as const)('%j is offered as “%s”', (suggestion, text) => {
  expect(describeSuggestion(suggestion)).toBe(text);
});

test('two compared speakers are counted one after the other', () => {
  const comparison = { speakers: ['holt', 'berg'], days: [], hitCounts: [1, 2] } as const;
  expect(describeComparison(comparison, nameOf)).toBe('Mara Holt: 1 result, berg: 2 results');
});

test.each([
  [[], ''],
  [[{ asked: 'truce', as: 'ceasefire' }], 'Taken as about the same: “truce” and “ceasefire”.'],
])('of %j the page says: %s', (taken, sentence) => {
  expect(describeTakenWords(answer('truce', { taken }))).toBe(sentence);
});

test('what stands first is heard before the count', () => {
  const topic = {
    id: 'person/holt',
    type: 'person',
    title: 'Mara Holt',
    names: [],
    text: '',
    shown: { url: '/people/holt/', traits: [], links: [] },
    findings: [],
    isOfKind: true,
    naming: 'name',
    isOfOthers: false,
    isVerbatim: false,
    share: 1,
  } as const;
  expect(describeLead(answer('who is holt', { topic }))).toBe('Person: Mara Holt');
  expect(describeLead(answer('holt'))).toBe('');
});
