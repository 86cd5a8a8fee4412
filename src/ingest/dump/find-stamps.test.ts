import { expect, test } from 'vitest';
import { toPassages } from '../passage.ts';
import { findStamps } from './find-stamps.ts';
import { readLine } from './read-line.ts';

const paragraph = 'The lock was shut on Monday, and the town fears for its market and its ferry now. '.repeat(
  5,
);
const stampsIn = (lines: readonly string[]) => {
  const read = toPassages([paragraph, ...lines].join('\n')).map(readLine);
  return findStamps(read).flatMap((isStamp, index) => (isStamp ? [read[index]?.passage.text] : []));
};

test.each([
  ['days below names', ['Olof', 'March 4, 2031', 'I saw it.'], 'March 4, 2031'],
  [
    'days below titles',
    ['Ferry stops for a week, office says', '4 March 2031', 'It was old.'],
    '4 March 2031',
  ],
  ['hours in a language of no rule', ['Olof', 'kl. 9:15', 'Jag såg den.'], 'kl. 9:15'],
  [
    'lines with name, day and hour',
    ['Olof on March 4, 2031 at 9:15 am said:', 'I saw it.'],
    'Olof on March 4, 2031 at 9:15 am said:',
  ],
])('finds %s', (_, comment, stamp) => {
  expect(stampsIn([...comment, ...comment, ...comment])).toEqual([stamp, stamp, stamp]);
});

test.each([
  ['the date of the article', ['Ada Lindqvist', 'March 4, 2031']],
  ['hours above the notes of one day', ['9:15', 'The gate opened.', '9:40', 'It shut.', '9:55', 'It broke.']],
  ['a counter of pictures', ['Gate', 'Image 1 of 3', 'Gate', 'Image 2 of 3', 'Gate', 'Image 3 of 3']],
])('does not take %s', (_, lines) => {
  expect(stampsIn(lines)).toEqual([]);
});
