import { expect, test } from 'vitest';
import { formatQuery } from '../search/format-query.ts';
import { parseQuery } from '../search/parse-query.ts';
import { chosenSpeakers, withSpeakers } from './chosen-speakers.ts';

test.each([
  ['calm speaker:holt speaker:berg', { pair: ['holt', 'berg'], query: 'calm' }],
  ['calm speaker:holt', { pair: undefined, query: 'calm' }],
  ['speaker:holt -speaker:berg', { pair: undefined, query: '' }],
  ['speaker:a speaker:b speaker:c', { pair: undefined, query: '' }],
])('%s: %j', (query, chosen) => {
  expect(chosenSpeakers(parseQuery(query).parts)).toEqual(chosen);
});

test('two compared speakers are two filters in one list', () => {
  const { parts } = parseQuery('calm');
  expect(formatQuery(withSpeakers(parts, ['holt', 'berg']))).toBe('calm speaker:holt speaker:berg');
  expect(withSpeakers(parts, undefined)).toEqual(parts);
});
