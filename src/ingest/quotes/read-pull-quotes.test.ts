import { expect, test } from 'vitest';
import { readSaid } from './read-quotations.ts';

const body = [
  '“We close it,” Ann Moss said. “Nobody sails before the gate is mended, and nobody shall.”',
  'It was late.',
];
const others = ['“I have seen worse gates,” Bob Ray told reporters.', 'He went home.'];
const speakersOf = (pulled: string) =>
  readSaid([...body, ...pulled.split(' | '), ...others].join('\n\n')).map(({ speakers }) => speakers.join());

test.each([
  ['set above the words of somebody else', '“Nobody sails before the gate is mended”'],
  ['with the name below it', '“Nobody sails before the gate is mended” | Ann Moss'],
])('a pull quote %s is of the one who said it in the text', (_, pulled) => {
  expect(speakersOf(pulled).at(-2)).toBe('Ann Moss');
  expect(speakersOf(pulled).at(-1)).toBe('Bob Ray');
});
