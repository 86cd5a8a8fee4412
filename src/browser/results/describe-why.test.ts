import { expect, test } from 'vitest';
import type { Why } from '../../search/rank/explain-quote.ts';
import { describeWhy } from './describe-why.ts';

const rows: readonly [Why, readonly string[]][] = [
  [{ type: 'spelling', asked: 'Kyiv', found: 'Kiev' }, ['Kiev, written Kyiv elsewhere']],
  [{ type: 'spelling', asked: 'kyiv', found: 'Kiev' }, ['Kiev, written Kyiv elsewhere']],
  [{ type: 'script', asked: 'Путин', found: 'Putin' }, ['Putin, also: Путин']],
  [{ type: 'near', asked: 'Zelenskiy', found: 'Zelensky' }, ['close to: Zelensky']],
  [{ type: 'speaker', asked: 'poutine', found: 'Vladimir Putin' }, ['said by Vladimir Putin']],
  [
    { type: 'role', asked: 'foreign minister', found: 'Foreign minister of Russia' },
    ['in office that day: foreign minister'],
  ],
  [{ type: 'outlet', asked: 'russia today', found: 'RT' }, ['printed by RT']],
  [{ type: 'outlet', asked: 'rt', found: 'RT' }, []],
  [{ type: 'speaker', asked: 'putin', found: 'Vladimir Putin' }, []],
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
