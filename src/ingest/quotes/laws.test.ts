import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readQuotations } from './read-quotations.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '„',
  '«',
  '»',
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  '? ',
  ': ',
  '— ',
  '(',
  ')',
  '[he] ',
  '…',
  'Ann Moss',
  'Mr. Ferris',
  'the harbor master',
  'she',
  'said',
  'told',
  'calling',
  'according to',
  'who',
  'and',
  "don't",
  'It is late',
  'we wait',
  '’90s',
  '😀',
  'é',
);
const report = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

test('every offset lies in the text and gives words without marks at their ends', () => {
  fc.assert(
    fc.property(report, (text) => {
      for (const { parts, mention, cue } of readQuotations(text)) {
        for (const { start, end } of [
          ...parts,
          ...(mention === undefined ? [] : [mention]),
          ...(cue === undefined ? [] : [cue]),
        ]) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }
    }),
  );
});

test('finds stand in reading order and never overlap', () => {
  fc.assert(
    fc.property(report, (text) => {
      const spans = readQuotations(text).flatMap(({ parts }) => parts);
      for (const [index, { start }] of spans.entries())
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }),
  );
});

test('confidence lies between 0 and 1, and an unknown speaker is an empty list', () => {
  fc.assert(
    fc.property(report, (text) => {
      for (const { confidence, speakers } of readQuotations(text)) {
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(speakers.every((name) => name !== '')).toBe(true);
      }
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => Array.isArray(readQuotations(text))));
});
