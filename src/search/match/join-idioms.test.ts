import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { idioms } from '../senses/idioms.ts';
import { sensesOf } from '../senses/senses-of.ts';
import { readAskedWords } from './asked-words.ts';
import { joinIdioms } from './join-idioms.ts';

const join = (query: string) =>
  joinIdioms(readAskedWords(parseQuery(query).parts).words).map(({ word }) => word);

test.each([
  ['they turned the offer down', ['they', 'refuse', 'the', 'offer']],
  ['what was called off', ['what', 'was', 'cancel']],
  ['the ball is in the court of Holt', ['the', 'move', 'is', 'in', 'of', 'holt']],
  ['who took part', ['who', 'attend']],
  ['"turn down"', ['turn', 'down']],
  ['turn the lamp by the old pier down', ['turn', 'the', 'lamp', 'by', 'old', 'pier', 'down']],
])('%s means %j', (query, words) => {
  expect(join(query)).toEqual(words);
});

test('every meaning is a word of a group, or is written in texts', () => {
  const meanings = idioms
    .trim()
    .split('\n')
    .map((line) => line.split(': ')[1] ?? '');
  const plain = new Set(['defensive', 'give']);
  expect(meanings.filter((word) => sensesOf(word).length === 0 && !plain.has(word))).toEqual([]);
});
