import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { readHeadline } from './read-headline.ts';

const story = 'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate.';

test.each([
  ['the first line above the story', `Tarnholm lock shut\n${story}`, 'Tarnholm lock shut'],
  ['a question', `Who shut the lock?\n${story}`, 'Who shut the lock?'],
  ['a line with quotation marks', `Mayor ‘had no choice’ on lock\n${story}`, 'Mayor ‘had no choice’ on lock'],
  [
    'the second line where it repeats the page title',
    `Tarnholm lock shut after crack found - Gazette\nTarnholm lock shut after crack found\n${story}`,
    'Tarnholm lock shut after crack found',
  ],
])('takes for the headline %s', (_, source, headline) => {
  expect(readHeadline(toPassages(source)).headline?.text).toBe(headline);
});

test.each([
  ['whose first line is a sentence', `${story}\n${story}`],
  ['of one line', 'Tarnholm lock shut'],
  ['of no line', ''],
])('finds no headline in a text %s', (_, source) => {
  const heading = readHeadline(toPassages(source));
  expect(heading.headline).toBeUndefined();
  expect(heading.body).toEqual(toPassages(source));
});

test('parts a deck from the sentence it ran into', () => {
  const deck = 'Closing the lock could ruin the town, its mayor has warned';
  const { deck: found, body } = readHeadline(
    toPassages(`Tarnholm fears ruin\n${deck} Closing of the lock would be the end, Berg said.`),
  );
  expect(found).toEqual({ text: deck, start: 20 });
  expect(body.map(({ text }) => text)).toEqual(['Closing of the lock would be the end, Berg said.']);
});
