import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from './read-words.ts';

describe('readWords', () => {
  test.each([
    ['Make peace, now!', [['make'], ['peace'], ['now']]],
    ['a cease-fire', [['a'], ['ceasefire', 'cease', 'fire']]],
    ['the U.S. said', [['the'], ['us'], ['said']]],
    ['at 3.5 p.m.', [['at'], ['35', '3', '5'], ['pm']]],
    ['Kyiv’s mayor', [['kyiv'], ['mayor']]],
    ['3,000 men', [['3000', '3', '000'], ['men']]],
    ['3 000 men and 12 000 000', [['3000', '3', '000'], ['men'], ['and'], ['12000000', '12', '000']]],
    ['in 2031 300 men', [['in'], ['2031'], ['300'], ['men']]],
    ['слово – не діло', [['слово'], ['не'], ['діло']]],
    ['港口条约', [['港'], ['口'], ['条'], ['约']]],
    ['ท่าเรือ', [['ท'], ['า'], ['เ'], ['ร'], ['อ']]],
    ['والميناء', [['والميناء', 'الميناء', 'ميناء']]],
    ['ובנמל', [['ובנמל', 'בנמל', 'נמל']]],
    ['نمل', [['نمل']]],
    ['— … !', []],
  ])('finds the words of “%s”', (text, forms) => {
    expect(readWords(text).map((word) => word.forms)).toEqual(forms);
  });

  test('says where each word stands', () => {
    const text = '“No cease-fire”, he said';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'No',
      'cease-fire',
      'he',
      'said',
    ]);
  });

  test('gives words in order, without overlap, for any text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'É', '-', '’', ' ', '.', 'U', 'S', '1', '—', 'ж'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const places = readWords(written).flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(places.every((place) => place <= written.length)).toBe(true);
      }),
    );
  });
});
