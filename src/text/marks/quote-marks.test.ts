import { expect, test } from 'vitest';
import { closingMarks, doubleMarks, openingMarks, singleMarks } from './quotation-marks.ts';
import { markShapes } from './quote-marks.ts';

const marks = Object.entries(markShapes).filter(([mark]) => mark.length === 1);
const signs = (all: string): readonly string[] => [...all].toSorted();
const turned = (...turns: readonly string[]): readonly string[] =>
  marks.flatMap(([mark, { turn }]) => (turns.includes(turn) ? [mark] : []));

test('every mark with a shape is a double or a single one', () => {
  expect(signs(doubleMarks + singleMarks)).toEqual(signs(marks.map(([mark]) => mark).join('')));
});

test('marks that only close are closing marks, and marks that only open are opening ones', () => {
  expect(turned('right').filter((mark) => !closingMarks.includes(mark))).toEqual(['´']);
  expect(turned('right').filter((mark) => openingMarks.includes(mark))).toEqual([]);
  expect(turned('left').filter((mark) => closingMarks.includes(mark))).toEqual([]);
});

test('no mark that Unicode counts among the quotation marks is missing', () => {
  const all = Array.from({ length: 0x10_000 }, (_, code) => String.fromCharCode(code));
  const missing = all.filter((sign) => /\p{Quotation_Mark}/u.test(sign) && markShapes[sign] === undefined);
  expect(missing).toEqual([]);
});
