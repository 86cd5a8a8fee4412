import { expect, test } from 'vitest';
import { heldOn } from './held-on.ts';

const mayor = { title: 'mayor', to: '2031-08-20' };
const minister = { title: 'minister', from: '2031-08-15', to: '2031-12-31' };
const envoy = { title: 'envoy', from: '2031-08-15' };
const offices = [mayor, minister, envoy];

test.each([
  ['before the second began', offices, '2031-08-14', 'mayor'],
  ['on the first day of two, the first listed', offices, '2031-08-15', 'minister'],
  ['while both are held, the later one', [minister, mayor], '2031-08-20', 'minister'],
  ['wherever it is listed', [mayor, minister], '2031-08-20', 'minister'],
  ['on its last day', [minister], '2031-12-31', 'minister'],
  ['after it had ended, another', offices, '2032-01-01', 'envoy'],
  ['after all had ended, none', [mayor, minister], '2032-01-01', undefined],
  ['before any had begun, none', [minister, envoy], '2031-01-01', undefined],
])('%s', (_, listed, day, title) => {
  expect(heldOn(listed, { from: day, to: day })?.title).toBe(title);
});

test('one possible day is enough', () => {
  expect(heldOn([mayor], { from: '2031-08-20', to: '2031-08-25' })).toBe(mayor);
  expect(heldOn([minister], { from: '2031-08-01', to: '2031-08-15' })).toBe(minister);
  expect(heldOn([mayor], { from: '2031-08-21', to: '2031-08-25' })).toBeUndefined();
});

test('where no day is known it is the first listed', () => {
  expect(heldOn(offices, {})).toBe(mayor);
});
