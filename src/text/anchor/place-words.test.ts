import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWords } from './place-words.ts';

const text = 'We shall see, said Holt. The lake is calm. We shall see, said Berg; the lake is deep.';

describe('finds words', () => {
  test.each([
    ['once', { words: 'The lake is calm' }, { kind: 'exact', span: [25, 41] }],
    [
      'by what stands behind them',
      { words: 'We shall see', suffix: ', said Berg' },
      { kind: 'exact', span: [43, 55] },
    ],
    [
      'by what stands before them',
      { words: 'We shall see', prefix: 'calm. ' },
      { kind: 'exact', span: [43, 55] },
    ],
    ['by where they were', { words: 'We shall see', at: 43 }, { kind: 'exact', span: [43, 55] }],
    ['in a part of the text', { words: 'We shall see', within: [20, 85] }, { kind: 'exact', span: [43, 55] }],
    [
      'more than once, the nearest first',
      { words: 'We shall see', at: 40 },
      {
        kind: 'several',
        spans: [
          [43, 55],
          [0, 12],
        ],
      },
    ],
    [
      'with other surroundings than told',
      { words: 'The lake is calm', prefix: 'No. ' },
      { kind: 'exact', span: [25, 41] },
    ],
    [
      'with a letter wrong inside',
      { words: 'The leke is calm' },
      { kind: 'near', span: [25, 41], words: 'The lake is calm', errors: 1 },
    ],
    [
      'with a letter wrong at the start',
      { words: 'Bhe lake is calm' },
      { kind: 'near', span: [25, 41], words: 'The lake is calm', errors: 1 },
    ],
    [
      'with a letter wrong at the end',
      { words: 'The lake is calx' },
      { kind: 'near', span: [25, 41], words: 'The lake is calm', errors: 1 },
    ],
    ['that are nowhere', { words: 'Nobody ever said that here' }, { kind: 'none' }],
    ['that are none', { words: '' }, { kind: 'none' }],
  ] as const)('%s', (_, anchor, place) => expect(placeWords(text, anchor)).toEqual(place));

  test('that fit badly no better than well', () => {
    expect(placeWords(text, { words: 'the lake is deap', at: 0 })).toMatchObject({
      words: 'the lake is deep',
    });
  });
});

test('what is exact or near is what stands there', () => {
  fc.assert(
    fc.property(
      fc.nat(80),
      fc.nat(20),
      fc.nat(85),
      fc.string({ maxLength: 2 }),
      (start, length, at, added) => {
        const words = text.slice(start, start + length) + added;
        const place = placeWords(text, { words, at });
        if (place.kind === 'exact') expect(text.slice(...place.span)).toBe(words);
        if (place.kind === 'several') for (const span of place.spans) expect(text.slice(...span)).toBe(words);
        if (place.kind === 'near') expect(text.slice(...place.span)).toBe(place.words);
      },
    ),
  );
});

test('one wrong letter anywhere leads back to where the words stand', () => {
  const words = 'The lake is calm';
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.constantFrom('', 'x', 'ё', ' '), (index, letter) => {
      const wrong = words.slice(0, index) + letter + words.slice(index + 1);
      if (text.includes(wrong)) return;
      expect(placeWords(text, { words: wrong })).toMatchObject({ kind: 'near', span: [25, 41] });
    }),
  );
});
