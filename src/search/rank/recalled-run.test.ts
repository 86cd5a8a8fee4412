import { expect, test } from 'vitest';
import { foldText, readWords } from '../words/read-words.ts';
import { isRecalled } from './recalled-run.ts';

const said = readWords('We shall mend the old harbour wall before the first herring comes home');

test.each([
  ['mend the old wall', true],
  ['mend the harbour wall', true],
  ['repair the old harbour', true],
  ['before the last herring comes', true],
  ['shall we mend the old wall', true],
  ['the wall of herring', false],
  ['wall harbour old the', false],
  ['mend the wall', false],
  ['we shall mend the new harbour wall before the last herring', true],
  ['we shall build the new harbour gate before the last herring', false],
])('somebody may remember it as “%s”: %j', (asked, isIt) => {
  expect(isRecalled(said, foldText(asked))).toBe(isIt);
});
