import { describe, expect, test } from 'vitest';
import { read } from './quotations-fixtures.ts';

const speakersOf = (text: string): readonly string[] => read(text).map((line) => line.split(':')[0] ?? '');

describe('a noun tells the gender only of whom it is about', () => {
  test.each([
    ['Nils Aas came. The car hit his wife, Carl Lund said. “It leaks,” he said.', 'Carl Lund'],
    ['They named his wife, Carl Lund said. Nils Aas did not. “It leaks,” he said.', 'Carl Lund'],
    ['The car hit his wife, Lund said on Monday. “It leaks,” he said.', 'Lund'],
    ['Ombudsman Vera Holm opened the talks with Eve Lind. “It leaks,” she said.', 'Vera Holm'],
    ['Board chairman Vera Holm opened the talks with Eve Lind. “It leaks,” she said.', 'Vera Holm'],
    ['Freshman Vera Holm met Nils Aas. “It leaks,” she said.', 'Vera Holm'],
    ['The fisherman Quill Lund met Vera Holm. “It leaks,” he said.', 'Quill Lund'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
