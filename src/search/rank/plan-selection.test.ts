import { expect, test } from 'vitest';
import type { Term } from '../match/term.ts';
import { comparedHits, planSelection } from './plan-selection.ts';

const near: Term = {
  asked: { word: 'seige', written: 'seige', unfinished: true },
  alternatives: [{ how: 'near', found: 'siege', weight: 0.6, list: { text: '', offset: 0, count: 9 } }],
  isCutShort: false,
};

test('of one word no more hits are read than are shown, each of which costs a file', () => {
  expect(planSelection([near], { order: 'best', most: 10 })).toMatchObject({ most: 10, needsRanking: true });
});

test('of several words more are read and compared', () => {
  expect(planSelection([near, near], { order: 'best', most: 10 }).most).toBe(comparedHits);
});
