import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLostBreaks } from '../../passages/find-lost-breaks.ts';
import { toPassages } from '../../passages/passage.ts';
import { buildReading, toSourceSpans } from './reading-text.ts';

function read(source: string) {
  const lines = toPassages(source);
  return buildReading(source, lines, lines.flatMap(findLostBreaks));
}

test('mends a lost paragraph break', () => {
  const source = 'They could not agree on an offer.Ministers left the lake at noon.';
  expect(read(source).text).toBe('They could not agree on an offer.\n\nMinisters left the lake at noon.');
});

test('leaves an opening mark with its words, even one that is turned the wrong way', () => {
  const source = 'The talks stay confidential.”Talking helps nobody here,” she said.';
  expect(read(source).text).toBe('The talks stay confidential.\n\n”Talking helps nobody here,” she said.');
});

test.each(['“”', '„“', '«»', '""'])('does not divide a quotation in %s', ([open, close]) => {
  const source = `She said: ${open}We stay here tonight.Tomorrow we shall leave the lake.${close}Then she left.`;
  expect(read(source).text).toContain(
    `${open}We stay here tonight. Tomorrow we shall leave the lake.${close}\n\nThen she left.`,
  );
});

test('gives two places for words that a cut line divides', () => {
  const source = '“We stay,\nShare this\nand we wait.”';
  const [first, , third] = toPassages(source);
  const reading = buildReading(
    source,
    [first, third].filter((line) => line !== undefined),
    [],
  );
  expect(toSourceSpans(reading, { start: 0, end: reading.text.length })).toEqual([
    [0, 9],
    [21, source.length],
  ]);
});

const pieces = [
  '“We stay.',
  'Ministers left',
  ' offer.Russian ',
  '”Talking,” ',
  '\n',
  '\n\n',
  'He said',
  '. ',
  '"',
  "'a",
  'ü',
  '😀',
];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));

test('every position stands for the same words in the file', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(200), (source, a, b) => {
      const reading = read(source);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const words = toSourceSpans(reading, { start, end }).map((span) => source.slice(...span));
      expect(words.join('').replace(/\s/g, '')).toBe(reading.text.slice(start, end).replace(/\s/g, ''));
    }),
  );
});
