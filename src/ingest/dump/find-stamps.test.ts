import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
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
  ['days below names', ['Olof', 'March 4, 2031', 'I saw it break in two.'], 'March 4, 2031'],
  [
    'days below titles',
    ['Ferry stops for a week, office says', '4 March 2031', 'It was as old as the gate.'],
    '4 March 2031',
  ],
  ['hours in a language of no rule', ['Olof', 'kl. 9:15', 'Jag såg den med egna ögon.'], 'kl. 9:15'],
  [
    'lines with name, day and hour',
    ['Olof on March 4, 2031 at 9:15 am said:', 'I saw it break in two.'],
    'Olof on March 4, 2031 at 9:15 am said:',
  ],
])('finds %s', (_, comment, stamp) => {
  expect(stampsIn([...comment, ...comment, ...comment])).toEqual([stamp, stamp, stamp]);
});

test.each([
  ['the date of the article', ['Ada Lindqvist', 'March 4, 2031']],
  [
    'hours above the notes of one day',
    [
      '9:15',
      'The gate was opened by hand.',
      '9:40',
      'It shut by itself at once.',
      '9:55',
      'It broke when a tug came.',
    ],
  ],
  [
    'a box of other headlines',
    ['Ferry stops', '3 hours ago', 'Tug sold', '4 hours ago', 'Bank opens', '5 hours ago'],
  ],
  [
    'a counter of pictures',
    ['Image 1 of 3', 'Image 2 of 3', 'Image 3 of 3'].flatMap((count) => [
      'Gate',
      count,
      'The gate is as old as it looks.',
    ]),
  ],
])('does not take %s', (_, lines) => {
  expect(stampsIn(lines)).toEqual([]);
});
