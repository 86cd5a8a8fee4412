import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { valueKey } from './value-key.ts';

test('values that say the same have one key, whichever objects they are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(valueKey(structuredClone(value))).toBe(valueKey(value));
    }),
  );
});

test('values that say something else have another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      fc.pre(!isSame);
      expect(valueKey(one)).not.toBe(valueKey(other));
    }),
  );
});

test.each<[string, unknown, unknown]>([
  ['text and number', '1', 1],
  ['text and nothing', 'undefined', undefined],
  ['nothing and null', undefined, null],
  ['one text and two', ['a,b'], ['a', 'b']],
  ['a list and what is named by numbers', ['a'], { 0: 'a' }],
  ['what is there and what is not', { a: undefined }, {}],
  ['names in maps', new Map([['a', 1]]), new Map([['b', 1]])],
  ['a set and a list', new Set(['a']), ['a']],
])('%s are told apart', (_, one, other) => {
  expect(valueKey(one)).not.toBe(valueKey(other));
});

test.each<[string, unknown]>([
  ['function', { find: () => 1 }],
  ['Date', [new Date(0)]],
])('a %s has no key', (name, value) => {
  expect(() => valueKey(value)).toThrow(`A page cannot be known by a ${name} that it shows.`);
});

test('what one module of the file has looked at is known to another of the same process', async () => {
  const words = [
    'lake',
    {
      of: 'the sea, which is longer than what is its own key, so that it has a hash of all its words and days',
    },
  ];
  const key = valueKey(words);
  vi.resetModules();
  const { valueKey: other } = await import('./value-key.ts');
  expect(other).not.toBe(valueKey);
  // Nobody changes what was looked at; this one is, to see that nothing is looked at again.
  words.push('more');
  expect(other(words)).toBe(key);
});
