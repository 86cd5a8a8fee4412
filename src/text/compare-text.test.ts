import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, compareText } from './compare-text.ts';

const names = ['Zander', 'Emil', 'dorn', 'Élise', 'de Vries'];

test('orders ids by their code units', () => {
  expect(names.toSorted(compareText)).toEqual(['Emil', 'Zander', 'de Vries', 'dorn', 'Élise']);
});

test('orders names as a reader looks them up', () => {
  expect(names.toSorted(compareNames)).toEqual(['de Vries', 'dorn', 'Élise', 'Emil', 'Zander']);
});

test('orders text as sorting without a comparison does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '-', '2', '😀') })), (texts) => {
      expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
    }),
  );
});
