import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, splitWords, wordsOf } from './split-words.ts';

test.each([
  ['Make peace, now!', ['Make', 'peace', 'now']],
  ['a cease-fire – “now”', ['a', 'cease-fire', 'now']],
  ['Kyiv’s mayor, the ministers’ car', ['Kyiv’s', 'mayor', 'the', 'ministers', 'car']],
  ['the U.S. said at 3 p.m. that', ['the', 'U.S.', 'said', 'at', '3', 'p.m.', 'that']],
  ['J.D. Holt of the U.S', ['J.D.', 'Holt', 'of', 'the', 'U.S']],
  ['3,000 men, 2.5 km', ['3,000', 'men', '2.5', 'km']],
  ['in 1950, 1951.Then he left.She stayed', ['in', '1950', '1951', 'Then', 'he', 'left', 'She', 'stayed']],
  ['слово – не діло', ['слово', 'не', 'діло']],
  ['Zaporizhzhi\u0301a', ['Zaporizhzhi\u0301a']],
  ['— … !', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('says where each word stands, in order and without overlap, for any text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'É', '-', '’', ' ', '.', ',', 'U', '1', '2', '—', 'ж'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const words = splitWords(written);
      expect(words.map(({ start, end }) => written.slice(start, end))).toEqual(wordsOf(written));
      const places = words.flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

test('where no spaces part words, two signs count as one', () => {
  expect(countWords('港务局周二表示')).toBe(4);
  expect(countWords('水門は開いた')).toBe(3);
  expect(countWords('수문은 다시 열렸다')).toBe(3);
});
