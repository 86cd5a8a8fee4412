import { expect, test } from 'vitest';
import { listPlainDoubts } from './list-plain-doubts.ts';

const nothing = { removed: 0, times: 0, remarks: [] };
const heard = 'so what did you see when you came down to the quay that night and who was with you there ';
const told = 'Engineers closed the bridge on Thursday after a cable had snapped. Nobody was on it. ';

test.each([
  ['the times of a recording', told, { removed: 0, times: 8, remarks: [] }, ['times-of-a-recording']],
  ['lines of printed pages', told, { removed: 2, times: 0, remarks: [] }, ['page-marks']],
  ['a text without full stops', heard.repeat(5), nothing, ['text-without-sentences']],
  ['heads of scanned pages', told, { ...nothing, heads: 1 }, ['page-marks']],
  ['parted words', told, { ...nothing, parted: ['a-side', 'be-hind'] }, ['parted-words']],
  ['a word with a hyphen', told, { ...nothing, parted: ['well-known'] }, []],
  ['a report', told.repeat(8), nothing, []],
  ['a few words', heard, nothing, []],
  ['a list of short lines', 'Home and harbour\n'.repeat(40), nothing, []],
  ['a script without full stops', 'เขาพูดที่ท่าเรือ '.repeat(90), nothing, []],
])('%s', (_, text, taken, rules) => {
  expect(listPlainDoubts(text, taken).map(({ rule }) => rule)).toEqual(rules);
});
