import { expect, test } from 'vitest';
import { chanceBy, fitSteps, type Outcome } from '../bench/doubts/fit-steps.ts';

/** As many outcomes around a logit as a step holds, such a share of them right. */
function outcomesAt(logit: number, share: number): readonly Outcome[] {
  return Array.from({ length: 300 }, (_, index) => ({ logit, right: index < share * 300 }));
}

const sharesOf = (...outcomes: readonly (readonly Outcome[])[]): readonly number[] =>
  fitSteps(outcomes.flat()).map(({ right }) => right);

test('shares that rise stay apart, however near they lie', () => {
  expect(sharesOf(outcomesAt(3, 0.99), outcomesAt(1, 0.95), outcomesAt(2, 0.98))).toEqual([0.95, 0.98, 0.99]);
});

test('shares that fall with the logit are put together, back to where they rise', () => {
  expect(sharesOf(outcomesAt(1, 0.6), outcomesAt(2, 0.9), outcomesAt(3, 0.8))).toEqual([0.6, 0.85]);
  expect(sharesOf(outcomesAt(1, 0.8), outcomesAt(2, 0.9), outcomesAt(3, 0.1))).toEqual([0.6]);
});

test('what is alike stays in one step, and too few make none of their own', () => {
  const few = outcomesAt(3, 1).slice(0, 50);
  expect(fitSteps([...outcomesAt(1, 0.5), ...outcomesAt(1, 0.5), ...few])).toEqual([
    { from: 0, right: 350 / 650, of: 650 },
  ]);
});

test('the last step that a logit reaches tells its chance; below the first the logit does', () => {
  const steps = fitSteps([...outcomesAt(-1, 0.2), ...outcomesAt(1, 0.6), ...outcomesAt(2, 0.9)]);
  expect([0, 1.9, 2, 9].map((logit) => chanceBy(steps, logit))).toEqual([0.6, 0.6, 0.9, 0.9]);
  expect(chanceBy(steps, -1)).toBeCloseTo(1 / (1 + Math.E));
});
