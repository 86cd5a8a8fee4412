import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asGiven, readSigns } from './read-signs.ts';

test.each([
  [
    'a turn of direction stays with the word before which it stands',
    'a \u202efair\u202c wind',
    [2, 6],
    '\u202efair',
  ],
  ['a joint without width stays in its word', 'the har\u200bbour master', [4, 11], 'har\u200bbour'],
  ['spaces around such a sign are one', 'a \u200b wind', [0, 6], 'a \u200b wind'],
  ['words without any are as they were', 'a  fair\nwind', [2, 6], 'fair'],
] as const)('as it was given, %s', (_, text, span, wanted) => {
  const read = readSigns(text);
  expect(read.shown).toBe(read.shown.replaceAll(/\p{Cf}/gu, ''));
  expect(asGiven(read, span)).toBe(wanted);
});

test('stretches as they were given follow on each other, and nothing of the text is lost between them', () => {
  const signs = fc.constantFrom('a', 'é', ' ', '.', '’', '👩', '\u202e', '\u200d', '\u00ad', '\n');
  fc.assert(
    fc.property(fc.array(signs), fc.nat(), (all, place) => {
      const read = readSigns(all.join(''));
      const cut = read.shown.length === 0 ? 0 : place % read.shown.length;
      const parts = asGiven(read, [0, cut]) + asGiven(read, [cut, read.shown.length]);
      expect(read.given.startsWith(parts)).toBe(true);
      expect(readSigns(parts).plain).toBe(read.plain.trim());
    }),
  );
});
