import { afterEach, expect, test } from 'vitest';
import { handParts, keepJson, keepPart, takeBackParts } from './kept-parts.ts';

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
