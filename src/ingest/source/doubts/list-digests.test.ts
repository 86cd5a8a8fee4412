import { expect, test } from 'vitest';
import { listDigests } from './list-digests.ts';

const told = 'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack.';
const digest = (end: string) => `Harbour letter${`\n\n${told}\n\n${end}`.repeat(3)}\n`;

test.each([
  'Read more: https://gazette.example/lock',
  'Continue reading →',
  'Flag as irrelevant',
  'Weiterlesen',
])('“%s” under several texts makes a digest', (end) => {
  expect(listDigests(digest(end), false).map(({ rule }) => rule)).toEqual(['digest-of-reports']);
});

test.each([
  ['one such line', `${told}\nRead more\n`],
  ['two links between the paragraphs of a report', `${told}\nRead more\n${told}\nRead more\n${told}`],
  ['lines without a text between', `${told}\nRead more\nRead more\n`],
  ['links with a title', digest('Read more: Ferry waits in Ostmark')],
  ['a report', digest('The ferry waits.')],
])('%s make none', (_, text) => {
  expect(listDigests(text, false)).toEqual([]);
});

test('on a page only an alert tells', () => {
  expect(listDigests(digest('Read more'), true)).toEqual([]);
  expect(listDigests(digest('Flag as irrelevant'), true)).toHaveLength(1);
});
