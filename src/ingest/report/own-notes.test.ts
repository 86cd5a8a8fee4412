import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { findOwnNotes, ownNoteRules } from './own-notes.ts';

test.each(ownNoteRules)('$name knows “$example” and leaves “$keeps”', ({ name, example, keeps }) => {
  expect(findOwnNotes(toPassages(example)).map(({ rule }) => rule.name)).toEqual([name]);
  expect(findOwnNotes(toPassages(keeps))).toEqual([]);
});

test.each([
  '“The original version of this story is a lie told by the board,” Holt said.',
  'An earlier version of this report went to the board.',
])('what others did with a report is no note of its own: %s', (line) => {
  expect(findOwnNotes(toPassages(line))).toEqual([]);
});

test('a note stands above or below the text, not in the middle of it', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `Line ${index}.`);
  const note = ownNoteRules[0].example;
  const count = (at: number) => findOwnNotes(toPassages(lines.toSpliced(at, 0, note).join('\n'))).length;
  expect([count(0), count(10), count(20)]).toEqual([1, 0, 1]);
});
