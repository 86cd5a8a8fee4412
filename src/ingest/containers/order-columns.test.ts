import { expect, test } from 'vitest';
import { type LinePiece, orderColumns } from './order-columns.ts';

const piece = (text: string, left: number, fromTop: number, width = 200): LinePiece => ({
  text,
  left,
  right: left + width,
  fromTop,
  size: 9,
});
const words = (pieces: readonly LinePiece[]) => orderColumns(pieces).map(({ text }) => text);
const rows = [1, 2, 3, 4, 5, 6].flatMap((row) => [
  piece(`left ${row}`, 50, 100 + 12 * row),
  piece(`right ${row}`, 310, 100 + 12 * row),
]);

test('of two columns that a page gives row by row the left one is read first', () => {
  expect(
    words([piece('Headline over both', 50, 80, 480), ...rows, piece('last on the left', 50, 190)]),
  ).toEqual([
    'Headline over both',
    ...[1, 2, 3, 4, 5, 6].map((row) => `left ${row}`),
    'last on the left',
    ...[1, 2, 3, 4, 5, 6].map((row) => `right ${row}`),
  ]);
});

test('a line over both columns parts what stands above it from what stands below', () => {
  const all = [...rows.slice(0, 6), piece('A line over both', 50, 142, 480), ...rows.slice(6)];
  expect(words(all).slice(2, 8)).toEqual([
    'left 3',
    'right 1',
    'right 2',
    'right 3',
    'A line over both',
    'left 4',
  ]);
});

test.each([
  [
    'wide gaps in some lines',
    [piece('May 6', 50, 100, 30), piece('9:15', 300, 100, 30), piece('The lock is shut.', 50, 112)],
    ['May 6 9:15', 'The lock is shut.'],
  ],
  [
    'a table',
    [1, 2, 3, 4, 5].flatMap((row) =>
      [50, 150, 250].map((left) => piece(`${left}`, left, 100 + 12 * row, 30)),
    ),
    Array.from({ length: 5 }, () => '50 150 250'),
  ],
])('%s make no columns', (_, pieces, expected) => {
  expect(words(pieces)).toEqual(expected);
});

test('names in the margin of a transcript stay beside their words', () => {
  const names = [1, 2, 3, 4, 5, 6].flatMap((row) => [
    piece(row % 2 === 0 ? 'Moss' : 'Ray', 50, 100 + 12 * row, 40),
    piece(`We wait for ferry ${row}.`, 130, 100 + 12 * row, 300),
  ]);
  expect(words(names)[0]).toBe('Ray We wait for ferry 1.');
});
