import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { isRelease, readIssuer, releaseFootRule, withoutReleaseFoot } from './read-release.ts';

const text = 'The Tarnholm Harbour Board shut the upper lock today after divers found a crack in its gate.';
const foot = ['About the Tarnholm Harbour Board', 'The board runs two locks.', 'Media contact:', 'Jan Holt'];
const linesOf = (lines: readonly string[]) => toPassages(lines.join('\n'));

function issuerOf(lines: readonly string[], headline: string) {
  const passages = linesOf(lines);
  return readIssuer(
    passages,
    passages.find((line) => line.text === headline),
  )?.name.text;
}

test.each([
  ['below it', ['FOR IMMEDIATE RELEASE', 'Lock shut', text, 'All boats wait.', ...foot]],
  ['above its mark', ['TARNHOLM HARBOUR BOARD', 'PRESS RELEASE', 'Lock shut', text]],
  ['under its mark', ['Press release', 'Tarnholm Harbour Board', 'Lock shut', text]],
])('who issues a press release is named %s', (_, lines) => {
  expect(issuerOf(lines, 'Lock shut')).toBe('Tarnholm Harbour Board');
});

test.each([
  ['a report', ['Tarnholm Harbour Board', 'Lock shut', text, ...foot]],
  ['a day beside the mark', ['Press release', '6 May 2031', 'Lock shut', text]],
  ['a subhead', ['Press release', 'Lock shut', text, 'About the Gate', 'It is new.']],
  ['the headline beside the mark', ['Press release', 'Lock shut', text]],
])('%s names nobody so', (_, lines) => {
  expect(issuerOf(lines, 'Lock shut')).toBeUndefined();
});

test('a line that says whom to ask is no mark', () => {
  expect(isRelease(linesOf(['Contact: Jan Holt', 'Lock shut', text]))).toBe(false);
});

test.each([
  [foot, 4],
  [['For more information, call the board.'], 1],
  [[releaseFootRule.example, 'Jan Holt'], 2],
  [[releaseFootRule.keeps], 0],
  [['About noon the gate fell.'], 0],
  [['About four hundred people', 'They waited on the quay.'], 0],
  [['Contact', '“We wait,” Ann Moss said.', 'Media contact:', 'Jan Holt'], 2],
  [['About the Gate', '“It leaks like a boot,” said Bob Ray.'], 0],
])('below a release %j is a foot of %s lines', (lines, count) => {
  expect(withoutReleaseFoot(linesOf([text, 'Boats wait.', 'So do we.', ...lines])).foot).toHaveLength(count);
});
