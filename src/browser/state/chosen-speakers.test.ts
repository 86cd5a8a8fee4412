import { expect, test } from 'vitest';
import { addSpeakers } from '../../search/query/change-query.ts';
import { formatQuery } from '../../search/query/format-query.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { chosenSpeakers } from './chosen-speakers.ts';

test.each([
  ['calm speaker:holt speaker:berg', { pair: ['holt', 'berg'], query: 'calm' }],
  ['speaker:holt outlet:lake-post speaker:berg', { pair: ['holt', 'berg'], query: 'outlet:lake-post' }],
  ['calm speaker:holt', { pair: undefined, query: 'calm' }],
  ['speaker:holt -speaker:berg', { pair: undefined, query: '' }],
  ['speaker:a speaker:b speaker:c', { pair: undefined, query: '' }],
])('%s: %j', (query, chosen) => {
  expect(chosenSpeakers(parseQuery(query).parts)).toEqual(chosen);
});

test('two compared speakers are two filters in one list', () => {
  const { parts } = parseQuery('calm');
  expect(formatQuery(addSpeakers(parts, ['holt', 'berg']))).toBe('calm speaker:holt speaker:berg');
  expect(addSpeakers(parts, undefined)).toEqual(parts);
});
