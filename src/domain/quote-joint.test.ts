import { expect, test } from 'vitest';
import { firstPart, jointBetween } from './quote-joint.ts';

const report = '“We shall see,” Holt said. “The lake,” Holt said, and waved, “is calm.” “So be it.”';
const spanOf = (words: string, from = 0): [number, number] => {
  const at = report.indexOf(words, from);
  return [at, at + words.length];
};
const [see, lake, calm, so] = ['We shall see', 'The lake', 'is calm.', 'So be it.'].map((words) =>
  spanOf(words),
);
const first = spanOf('Holt said');
const second = spanOf('Holt said', 30);

test.each([
  ['only the name of the speaker', see, lake, first, 'speaker-only'],
  ['a name and more', lake, calm, second, 'left-out'],
  ['a name that stands elsewhere', see, lake, second, 'left-out'],
  ['words, and no name is recorded', see, lake, undefined, 'left-out'],
  ['marks alone', calm, so, undefined, 'speaker-only'],
] as const)('between two parts stands %s', (_, before, after, attribution, joint) => {
  expect(before && after && jointBetween(before[1], after[0], attribution)).toBe(joint);
});

test.each([
  ['We shall see […] The lake is calm.', 'We shall see'],
  ['We shall see” “The lake […] is calm.', 'We shall see'],
  ['We shall see', 'We shall see'],
])('the first part of %s is %s', (words, part) => expect(firstPart(words)).toBe(part));
