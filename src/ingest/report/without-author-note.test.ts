import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { authorNoteRule, withoutAuthorNote } from './without-author-note.ts';

const story = ['The lock was shut on Monday.', '“We wait,” Ann Moss said.'];

function noteOf(lines: readonly string[], authors: readonly string[] = []) {
  return withoutAuthorNote(toPassages([...story, ...lines].join('\n')), authors).note.map(({ text }) => text);
}

test.each([
  [authorNoteRule.example.split('\n'), []],
  [['Ida Moen', 'Ida Moen is a reporter in Tarnholm.'], []],
  [['ABOUT THE AUTHOR', 'Moen writes about water. “It is never dry,” she says.'], []],
  [['Author: Ida Moen', 'She covers harbours.', 'View all posts'], []],
  [['Ida Moen is the harbour correspondent.'], ['Ida Moen']],
  [['About Ida Moen', 'Ida has sailed since she was six.'], ['Ida Moen']],
])('%j is a note on the author', (lines, authors) => {
  expect(noteOf(lines, authors)).toEqual(lines);
});

test.each([
  [authorNoteRule.keeps.split('\n'), ['Ida Moen']],
  [['About the harbour', 'It was built by reporters.'], []],
  [['Ann Moss is a former journalist.'], ['Ida Moen']],
  [['Ida Moen is the mayor’s sister.'], ['Ida Moen']],
  [['Ann Moss', '“I report on Monday,” she said.'], []],
  [['He has reported from the war for ten years. “He is home,” said his wife, Ann Moss.'], ['Ida Moen']],
  [['She has written to the board for years.'], ['Ida Moen']],
  [['Bob Ray', 'He is a writer.'], ['Ida Moen']],
  [['Bob Ray', 'He is a writer. “I wrote it in a night,” Bob Ray said.'], []],
  [['Ida is the second reporter to be held.'], ['Ida Moen']],
  [['Ida Moen is the second reporter to be held. “A scandal,” said Bob Ray.'], ['Ida Moen']],
  [['Ida Moen is the second reporter to be held.', 'The town will pay.'], ['Ida Moen']],
])('%j is of the report', (lines, authors) => {
  expect(noteOf(lines, authors)).toEqual([]);
});

test('a note above other paragraphs is left', () => {
  const lines = [
    ...authorNoteRule.example.split('\n'),
    'The ferry waits.',
    'So do we.',
    'Rain fell.',
    'Night came.',
  ];
  expect(noteOf(lines)).toEqual([]);
});
