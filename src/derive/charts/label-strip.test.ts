import { expect, test } from 'vitest';
import { labelStrip, placeName } from './label-strip.ts';

function placed(step: number, ...names: readonly string[]) {
  return names.map((name, index) => ({ name, along: index * step }));
}

test('names every day in full where there is room', () => {
  expect(labelStrip(placed(60, '14 Aug', '15 Aug'), '15 Aug')).toEqual(['14 Aug', '15 Aug']);
});

test('says a month where it begins, and at the main day', () => {
  const names = placed(40, '14 Aug', '15 Aug', '16 Aug', '2 Sep', '3 Sep');
  expect(labelStrip(names, '15 Aug')).toEqual([undefined, '15 Aug', '16', '2 Sep', '3']);
});

test('leaves out what would touch its neighbour', () => {
  const names = placed(12, '1 May', '2 May', '3 May', '4 May', '5 May', '6 May');
  expect(labelStrip(names, '')).toEqual(['1 May', undefined, undefined, '4', undefined, '6']);
});

test('the same days of two years are told apart', () => {
  expect(labelStrip(placed(45, '9 Feb 2026', '9 Feb 2027'), '')).toEqual(['9 Feb 2026', undefined]);
});

test('a name at an end keeps within the strip', () => {
  expect(placeName('9 Feb 2026', 295, 300).along).toBeLessThan(275);
  expect(placeName('9 Feb 2026', 2, 300).along).toBeGreaterThan(25);
  expect(placeName('9 Feb 2026', 150, 300).along).toBe(150);
});
