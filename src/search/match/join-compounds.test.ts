import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { readAskedWords } from './asked-words.ts';

const asked = (query: string) => readAskedWords(parseQuery(query).parts).words;

test.each([
  ['one on one', ['oneonone']],
  ['3 on 3 talks', ['threeonthree', 'talks']],
  ['they met face to face', ['they', 'met', 'facetoface']],
  ['"one on one"', ['one', 'on']],
  ['Holt on the lake', ['holt', 'on', 'the', 'lake']],
  ['lake to lake harbour', ['laketolake', 'harbour']],
])('%s asks for %j', (query, words) => {
  expect(asked(query).map(({ word }) => word)).toEqual(words);
});

test('a word in several pieces keeps them, and how it was written', () => {
  expect(asked('Face to face')).toMatchObject([
    { written: 'Face to face', pieces: ['face', 'to', 'face'], unfinished: false },
  ]);
});
