import { expect, test } from 'vitest';
import { readSaid } from '../read-quotations.ts';

const speakersIn = (text: string) => readSaid(text).map(({ speakers }) => speakers.join(' & '));

test.each([
  'Ann Moss, the mayor, met Bob Ray on the quay. The former said “the ferry is late tonight,” the latter said it was “a rotten heap of iron.”',
  'Ann Moss and Bob Ray came. “We wait for the ferry,” said the former. “We do not wait at all,” said the latter.',
  'Ann Moss and Bob Ray came.\n\n“We wait for the ferry,” said the former.\n\n“We do not wait at all,” said the latter.',
])('the former and the latter are the two who were named: %s', (text) => {
  expect(speakersIn(text)).toEqual(['Ann Moss', 'Bob Ray']);
});

test.each([
  'Ann Moss met Bob Ray and Eve Lind. “We wait for the ferry,” said the latter.',
  'Ann Moss met Bob Ray on the quay. Her lawyer and his aide spoke. The latter said, “We wait for the ferry.”',
  'Ann Moss and the Lock Board met Bob Ray. “We wait for the ferry,” said the latter.',
])('of three, or of two others, nobody can tell: %s', (text) => {
  expect(speakersIn(text)).toEqual(['']);
});
