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
  'RPT-UPDATE 2-',
  'Corrected charts of the lake',
  'Holt shared an AI-generated text on Monday.',
  'Holt said this report was written with ChatGPT.',
  'This report is satire, Holt said.',
  'AI-generated text on Monday shook the board.',
  '“We read it twice. This article was written by AI,” Holt said.',
  'The report was written by Ida Moen.',
  'She studied satire at the coast.',
])('what others did with a report is no note of its own: %s', (line) => {
  expect(findOwnNotes(toPassages(line))).toEqual([]);
});

test.each([
  ['CORRECTED-', 'correction'],
  ['REFILE-UPDATE 2-', 'correction'],
  ['Machine translation', 'translation by a machine'],
  ['(Translated automatically from Norwegian.)', 'translation by a machine'],
  [
    'Published at noon. This article was written by Ida Moen and translated by AI.',
    'translation by a machine',
  ],
  ['Dieser Text wurde maschinell übersetzt.', 'translation by a machine'],
  ['Машинный перевод', 'translation by a machine'],
  ['AI summary: divers found a crack in the gate.', 'text by a machine'],
  ['This is an AI-generated summary of this article.', 'text by a machine'],
  ['Parts of this story were written with ChatGPT.', 'text by a machine'],
  ['This page is a work of satire.', 'satire'],
  ['This story is fiction.', 'satire'],
])('%s is a note of its own', (line, name) => {
  expect(findOwnNotes(toPassages(line)).map(({ rule }) => rule.name)).toEqual([name]);
});

test('a note stands above or below the text, not in the middle of it', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `Line ${index}.`);
  const note = ownNoteRules[0].example;
  const count = (at: number) => findOwnNotes(toPassages(lines.toSpliced(at, 0, note).join('\n'))).length;
  expect([count(0), count(10), count(20)]).toEqual([1, 0, 1]);
});

test('the day on which a report first came out is no other place of publication', () => {
  const names = (text: string) => findOwnNotes([{ text, start: 0 }]).map(({ rule }) => rule.name);
  expect(names('First published on Tue 6 May 2031 05.00 BST')).toEqual([]);
  expect(names('First published on 6 May 2031')).toEqual([]);
  expect(names('First published at Tide Radio')).toEqual(['published elsewhere before']);
});
