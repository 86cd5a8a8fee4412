import { expect, test } from 'vitest';
import { joinParted } from './join-parted.ts';

const words = new Set(['outside']);

test.each([
  ['lay out-', 'side the harbour', 'lay outside the harbour'],
  ['at Tarn-', 'holm on Tuesday', 'at Tarn-holm on Tuesday'],
  ['at Tarn\u00ad', 'holm', 'at Tarnholm'],
  ['at Tarn¬', 'holm', 'at Tarnholm'],
  ['two-', 'and three-day runs', 'two- and three-day runs'],
  ['the board -', 'and the town', 'the board - and the town'],
  ['Ann-', 'Moss', 'Ann- Moss'],
  ['we', 'wait', 'we wait'],
])('%j and %j are %j', (one, two, joined) => {
  expect(joinParted(one, two, words)).toBe(joined);
});
