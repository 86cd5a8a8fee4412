import { expect, test } from 'vitest';
import type { Why } from '../../search/rank/explain-quote.ts';
import { describeWhy } from './describe-why.ts';

const rows: readonly [Why, readonly string[]][] = [
  [{ type: 'spelling', asked: 'Viken', found: 'Vik' }, ['Vik, written Viken elsewhere']],
  [{ type: 'spelling', asked: 'viken', found: 'Vik' }, ['Vik, written Viken elsewhere']],
  [{ type: 'script', asked: 'Холт', found: 'Holt' }, ['Holt, also: Холт']],
  [{ type: 'near', asked: 'Wiekk', found: 'Wiek' }, ['close to: Wiek']],
  [{ type: 'speaker', asked: 'hollt', found: 'Mara Holt' }, ['said by Mara Holt']],
  [
    { type: 'role', asked: 'foreign minister', found: 'Foreign minister of Vessia' },
    ['in office that day: foreign minister'],
  ],
  [{ type: 'outlet', asked: 'lake today', found: 'Post' }, ['printed by Post']],
  [{ type: 'outlet', asked: 'post', found: 'Post' }, []],
  [{ type: 'speaker', asked: 'holt', found: 'Mara Holt' }, []],
  [{ type: 'occasion', asked: 'pres conference', found: 'press conference' }, ['said at: press conference']],
  [{ type: 'start', asked: 'neg', found: 'negotiation' }, []],
];

test.each(rows)('%j', (why, lines) => {
  expect(describeWhy([why])).toEqual(lines);
});

test('says nothing twice', () => {
  const why: Why = { type: 'near', asked: 'a', found: 'b' };
  expect(describeWhy([why, { ...why, asked: 'c' }])).toEqual(['close to: b']);
});
