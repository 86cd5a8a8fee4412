import { expect, test } from 'vitest';
import { parseQuery } from '../search/parse-query.ts';
import { chosenSpeakers } from './chosen-speakers.ts';

test.each([
  ['calm speaker:holt speaker:berg', { pair: ['holt', 'berg'], query: 'calm' }],
  ['calm speaker:holt', { pair: undefined, query: 'calm' }],
  ['speaker:holt -speaker:berg', { pair: undefined, query: '' }],
  ['speaker:a speaker:b speaker:c', { pair: undefined, query: '' }],
])('%s: %j', (query, chosen) => {
  expect(chosenSpeakers(parseQuery(query).parts)).toEqual(chosen);
});
