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

const pulled = '“Nobody sails before the gate is mended”';

test.each([
  ['of a role, above the sentence', 'Mayor on the lock', [pulled, ...others, ...body], ''],
  ['of a role, below the sentence', 'Mayor on the lock', [...body, pulled, ...others], ''],
  ['of nobody, above the sentence', 'Lock shut', [pulled, ...others, ...body], 'Ann Moss'],
  ['of nobody, below the sentence', 'Lock shut', [...body, pulled, ...others], 'Ann Moss'],
])(
  'a pull quote that the headline quotes too is of the one who says it in the text: %s',
  (_, label, paragraphs, own) => {
    const said = readSaid([`${label}: ${pulled}`, ...paragraphs].join('\n\n'));
    const [headline, ...names] = said.map(({ speakers }) => speakers.join());
    expect([headline, ...names.toSorted()]).toEqual([own, 'Ann Moss', 'Ann Moss', 'Bob Ray']);
  },
);
