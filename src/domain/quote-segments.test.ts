import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuoteSchema, quoteText } from './quote.ts';
import { quoteSegments } from './quote-segments.ts';

const base = { id: 'q', speaker: ['holt'], kind: 'utterance' } as const;

test('keeps words of the speaker and of the outlet apart', () => {
  const quote = QuoteSchema.parse({
    ...base,
    words: 'He [Berg] is here',
    span: [10, 27],
    insertions: [{ words: '[Berg]', span: [13, 19] }],
  });
  expect(quoteSegments(quote)).toEqual([
    { kind: 'words', text: 'He ' },
    { kind: 'insertion', text: '[Berg]' },
    { kind: 'words', text: ' is here' },
  ]);
});

test('says where the attribution interrupts', () => {
  const quote = QuoteSchema.parse({
    ...base,
    words: 'We shall see',
    span: [1, 13],
    continued: [{ words: 'It is calm.', span: [30, 41] }],
  });
  expect(quoteSegments(quote).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'words: We shall see',
    'interruption:  […] ',
    'words: It is calm.',
  ]);
  const named = { ...quote, attribution: { printed: 'Holt stated', span: [16, 27] as [number, number] } };
  expect(quoteSegments(named)[1]).toEqual({ kind: 'interruption', text: '” “' });
  expect(quoteText(named)).toBe('We shall see” “It is calm.');
});

test('shows every character of the words once, wherever the insertions are', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'é', '[', ']', '“'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.nat(39), fc.nat(39), (words, one, other) => {
      const [from, to] = [
        Math.min(one, other, words.length - 1),
        Math.min(Math.max(one, other) + 1, words.length),
      ];
      const insertions = [{ words: words.slice(from, to), span: [5 + from, 5 + to] as [number, number] }];
      const quote = QuoteSchema.parse({ ...base, words, span: [5, 5 + words.length], insertions });
      expect(
        quoteSegments(quote)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words);
    }),
  );
});
