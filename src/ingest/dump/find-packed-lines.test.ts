import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { findPackedLines } from './find-packed-lines.ts';
import { readLine } from './read-line.ts';

const paragraph =
  'No boat will pass for at least a month, and the town, which lives on the trade, fears for its market and its ferry.';
const packedIn = (source: string) => {
  const lines = toPassages(source).map(readLine);
  return findPackedLines(lines, source).flatMap((isPacked, index) =>
    isPacked ? [lines[index]?.passage.text] : [],
  );
};
const apart = Array<string>(3).fill(paragraph).join('\n\n');

test.each(['\n', '\r\n', '\r', '\n \t'])('finds lines that %j parts', (lineBreak) => {
  expect(packedIn(`${apart}\n\nFerry${lineBreak}Tug\n\nHarbour`)).toEqual(['Ferry', 'Tug']);
});

test.each([
  ['a list that is announced', `${apart}\n\nThe town has two boats:\n\nA ferry\nA tug`],
  ['a page without empty lines', `${apart.replaceAll('\n\n', '\n')}\nFerry\nTug`],
  ['a line between empty lines', `${apart}\r\n\r\nFerry\r\n \r\nTug`],
])('finds none in %s', (_, source) => {
  expect(packedIn(source)).toEqual([]);
});
