import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doOverlap, endOf, toPassages } from './passage.ts';

test.each([
  ['one line', 'Rain fell.', ['Rain fell.']],
  [
    'empty lines and margins',
    '\n  Rain fell. \r\n\r\n\tThen it stopped.\n',
    ['Rain fell.', 'Then it stopped.'],
  ],
  ['hard spaces in front', '\u00a0 Rain fell.', ['Rain fell.']],
  ['nothing', ' \n\t', []],
])('finds the lines of %s', (_, source, texts) => {
  expect(toPassages(source).map(({ text }) => text)).toEqual(texts);
});

test('a passage is always a slice of its source', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '“', ' ', '\n', '\r', '\u2028', '𝒳') }), (source) => {
      for (const passage of toPassages(source))
        expect(source.slice(passage.start, endOf(passage))).toBe(passage.text);
      expect(
        toPassages(source)
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(source.replace(/\s/g, ''));
    }),
  );
});

test.each([
  ['apart', 9, false],
  ['end to end', 5, false],
  ['by one letter', 4, true],
  ['wholly', 0, true],
])('two passages overlap or not: %s', (_, start, expected) => {
  const [one, other] = [
    { text: 'Rain ', start: 0 },
    { text: 'fell.', start },
  ];
  expect([doOverlap(one, other), doOverlap(other, one)]).toEqual([expected, expected]);
});
