import { describe, expect, test } from 'vitest';
import { irregularForms } from './irregular-forms.ts';
import { senseGroups } from './sense-groups.ts';
import { askedSensesOf, sensesOf } from './senses-of.ts';

const groups = (word: string, how?: string) =>
  sensesOf(word).flatMap((sense) => (how === undefined || sense.how === how ? [sense.group] : []));
const share = (one: string, other: string, how?: string) =>
  groups(one, how).some((group) => groups(other).includes(group));

describe('two words', () => {
  test.each([
    ['truce', 'ceasefire'],
    ['interpreters', 'translator'],
    ['met', 'summit'],
    ['privately', 'secrecy'],
    ['swapping', 'exchange'],
    ['scrapped', 'cancel'],
    ['called', 'phone'],
    ['moscow', 'russian'],
  ])('%s and %s mean about the same', (one, other) => {
    expect(share(one, other, 'sense')).toBe(true);
  });

  test.each([
    ['went', 'go'],
    ['sat', 'sit'],
    ['flew', 'flight'],
    ['parties', 'party'],
  ])('%s and %s are forms of one', (one, other) => {
    expect(share(one, other, 'form')).toBe(true);
  });

  test.each([
    ['truce', 'war'],
    ['went', 'sit'],
    ['moscow', 'kyiv'],
    ['lake', 'lake'],
    ['attend', 'invite'],
  ])('%s and %s share nothing', (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});

test('us is no country in a text, and one in a question', () => {
  expect(sensesOf('us')).toEqual([]);
  expect(askedSensesOf('us')).toEqual(sensesOf('american'));
});

test.each([
  ['senses', senseGroups],
  ['forms', irregularForms],
])('no line of %s has a word twice, one word only, or stands in another', (_, written) => {
  const lines = written
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const sets = lines.map((words) => new Set(words));
  const wrong = lines.filter(
    (words, at) =>
      words.length < 2 ||
      new Set(words).size < words.length ||
      sets.some((other, place) => place !== at && words.every((word) => other.has(word))),
  );
  expect(wrong).toEqual([]);
});
