import { expect, test } from 'vitest';
import { bySide } from './by-side.ts';

const differs = {
  kind: 'conflict',
  note: 'Both cannot be.',
  sides: [
    { name: 'Nothing was signed', values: ['no treaty'] },
    { name: 'Something was signed', values: ['a treaty', 'a letter'] },
  ],
} as const;
const told = (...texts: readonly string[]) =>
  texts.map((text) => ({ value: { type: 'text', text } as const }));
const shown = (...texts: readonly string[]) =>
  bySide({ differs }, told(...texts)).map(({ name, own }) => [name, own.map(({ value }) => value.text)]);

test('values stand on their sides in the order of the sides, in any case of letters', () => {
  expect(shown('A letter', 'no treaty', 'a treaty')).toEqual([
    ['Nothing was signed', ['no treaty']],
    ['Something was signed', ['A letter', 'a treaty']],
  ]);
});

test('a value that nobody put on a side is not lost', () => {
  expect(shown('no treaty', 'a treaty', 'a handshake').at(-1)).toEqual(['On neither side', ['a handshake']]);
});

test.each([
  ['all stand on one side', shown('a treaty', 'a letter')],
  ['nobody named sides', bySide({ differs: undefined }, told('no treaty', 'a treaty'))],
])('nothing is parted where %s', (_, sides) => expect(sides).toEqual([]));
