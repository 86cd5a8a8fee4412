import { expect, test } from 'vitest';
import { cpuSeconds, patient } from '../../../tests/cpu-seconds.ts';
import { timedShare } from '../../../tests/long-form.ts';
import { readArticles } from './read-articles.ts';

/** Two seconds are promised for a megabyte; the others are for slower and busier machines, and for warming up. */
const mostSeconds = 8 * 0.3 * timedShare + 2;

test.each([
  'a',
  '"',
  "'a",
  '1',
  'a.B',
  'on Friday ',
  'Home and harbour\n',
  'A ',
  'A b\n',
  'Share\n',
  'Olof Berg\n9:15 am\n',
])(
  'reads some 100 kB of %j at a few seconds for a megabyte, and in step with their length',
  patient,
  (unit) => {
    const work = (length: number) => {
      const source = unit.repeat((length * timedShare) / unit.length);
      return cpuSeconds(() => readArticles(source));
    };
    // What is compiled while the long text is read would be charged to its length.
    work(75_000);
    const seconds = work(300_000);
    expect(seconds).toBeLessThan(mostSeconds);
    expect(seconds).toBeLessThan(Math.max(0.2, work(75_000) * 9));
  },
);
