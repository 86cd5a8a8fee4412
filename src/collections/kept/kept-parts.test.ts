import { afterEach, expect, test } from 'vitest';
import { handParts, takeBackParts } from './handed-parts.ts';
import { keepJson, keepMany, keepPart, keepPieces } from './kept-parts.ts';

afterEach(takeBackParts);

/** Parts in memory, with the keys that were wanted. */
function hand(parts = new Map<string, Uint8Array>()) {
  const wanted: string[] = [];
  handParts({
    read: (key) => parts.get(key),
    keep: (key, part) => void parts.set(key, part),
    want: (key) => void wanted.push(key),
  });
  return { parts, wanted };
}

test('a part is made where it is asked for, and once for all builds', () => {
  let made = 0;
  const make = () => Buffer.from(`made ${++made} times`);
  const { wanted } = hand();
  const read = keepPart('rows', make);
  expect([wanted, made]).toEqual([['rows'], 0]);
  expect([read(), keepPart('rows', make)()].map(String)).toEqual(['made 1 times', 'made 1 times']);
  expect(String(keepPart('columns', make)())).toBe('made 2 times');
});

test('where nobody keeps parts each is made', () => {
  let made = 0;
  const make = () => ({ made: ++made });
  expect([keepJson('rows', make), keepJson('rows', make)]).toEqual([{ made: 1 }, { made: 2 }]);
  hand();
  expect([keepJson('rows', make), keepJson('rows', make)]).toEqual([{ made: 3 }, { made: 3 }]);
});

test('of many things in one part those are made whose key is another, and those that nobody wants go', () => {
  const { parts, wanted } = hand();
  const made: string[] = [];
  const make = (...keys: readonly string[]) =>
    keepMany<string>('rows')(
      keys.map((key) => ({
        key,
        make: () => {
          made.push(key);
          return `row ${key}`;
        },
      })),
    );
  expect([make('a', 'b'), make('b', 'a', 'c')]).toEqual([
    ['row a', 'row b'],
    ['row b', 'row a', 'row c'],
  ]);
  expect([made, wanted]).toEqual([
    ['a', 'b', 'c'],
    ['rows', 'rows'],
  ]);
  const whole = parts.get('rows');
  make('a', 'c');
  expect(parts.get('rows')).toBe(whole);
  make('a', 'd');
  expect([make('c'), made]).toEqual([['row c'], ['a', 'b', 'c', 'd', 'c']]);
});

test('a part takes over the pieces that it shares with the last one, and is whole from then on', () => {
  const { parts, wanted } = hand();
  const made: string[] = [];
  const give = (key: string, ...pieces: readonly string[]) =>
    String(
      Buffer.concat(
        keepPieces(key, () =>
          pieces.map((piece) => ({
            key: piece,
            make: () => {
              made.push(piece);
              return Buffer.from(`<${piece}>`);
            },
          })),
        )(),
      ),
    );
  expect([give('first', 'a', 'b'), give('second', 'b', 'c', 'a'), give('first')]).toEqual([
    '<a><b>',
    '<b><c><a>',
    '<a><b>',
  ]);
  expect(made).toEqual(['a', 'b', 'c']);
  wanted.length = 0;
  keepPieces('second', () => []);
  expect(wanted).toEqual(['second', 'b', 'c', 'a']);
  parts.delete('c');
  expect([give('second', 'b', 'c', 'a'), made.at(-1), made.length]).toEqual(['<b><c><a>', 'c', 4]);
});
