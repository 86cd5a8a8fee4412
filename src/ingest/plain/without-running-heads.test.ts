import { expect, test } from 'vitest';
import { withoutRunningHeads } from './without-running-heads.ts';

const head = (page: number) => `TARN POST, MAY 7, 2031        PAGE ${page}`;
const column = [head(4), '', 'The ferry is late, and nobody', 'waits on the quay in the eve-', '', head(5)];

test('a scanned head goes, its first print without its number stays', () => {
  const { text, heads } = withoutRunningHeads(
    [...column, '', 'ning, the board said.', 'It may', ''].join('\n'),
  );
  expect(heads).toBe(1);
  expect(text.split('\n')).toEqual([
    'TARN POST, MAY 7, 2031',
    ...column.slice(1, 4),
    'ning, the board said.',
    'It may',
    '',
    '',
    '',
    '',
  ]);
});

test.each([
  ['a word in front', 'Page 4 | Tarn Post\nOne.\nPage 5 | Tarn Post\nTwo.', 'Tarn Post\nOne.\n\nTwo.'],
  ['dashes', 'One.\n– 4 –\nTwo.\n– 5 –\n', 'One.\n\nTwo.\n\n'],
  ['a gap', 'TARN POST    4\n\nOne.\n\nTARN POST    5\n\nTwo.', 'TARN POST\n\nOne.\n\n\n\nTwo.'],
])('with %s too', (_, text, left) => {
  expect(withoutRunningHeads(text).text).toBe(left);
});

test.each([
  ['a page that is named once', 'It stands on\nPage 4\nof the paper.'],
  ['numbers that do not count up', 'See page 5\nOne.\nSee page 4\nTwo.'],
  ['a table', 'Barges    40\nBarges    41\nBarges    42'],
  ['chapters', 'Part 1\n\nOne.\n\nPart 2\n\nTwo.'],
])('%s stays', (_, text) => {
  expect(withoutRunningHeads(text)).toEqual({ text, heads: 0 });
});
