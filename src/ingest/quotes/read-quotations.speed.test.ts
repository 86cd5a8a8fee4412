import { expect, test } from 'vitest';
import { cpuSeconds, patient } from '../../../tests/cpu-seconds.ts';
import { timedShare } from '../../../tests/long-form.ts';
import { readQuotations } from './read-quotations.ts';

test.each(['"', "'a", '“a” ', '"a\n', 'Ann Moss, ', 'said ', '“A,” he said. ', '“a” Bob Ray, '])(
  'takes no more than its share of time for four times as many %j',
  patient,
  (unit) => {
    const work = (length: number): number => {
      const text = unit.repeat((length * timedShare) / unit.length);
      return cpuSeconds(() => readQuotations(text));
    };
    work(20_000);
    expect(work(160_000)).toBeLessThan(Math.max(0.5, work(40_000) * 10));
  },
);
