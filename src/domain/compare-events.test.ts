import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEvent } from '../../tests/example-content.ts';
import { compareEvents } from './compare-events.ts';
import { formatStoryDate } from './dates/format-story-date.ts';
import { earliestDay, isExactDay, isStoryDate, latestDay } from './dates/story-date.ts';

const anyDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const anyPoint = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
  fc.tuple(anyDay, fc.constantFrom('~', '?', '%')).map(([day, mark]) => day + mark),
);
const anyPair = fc.tuple(anyDay, anyDay).map((days) => days.toSorted());
const anyDate = fc.oneof(
  anyPoint,
  anyPair.map(([from, to]) => `${from}/${to}`),
  anyPair.map(([from, to]) => `[${from}..${to}]`),
  anyPair.map((days) => `[${days.join(',')}]`),
  anyPoint.map((point) => `${point}/..`),
  anyPoint.map((point) => `../${point}`),
  anyDay.map((day) => `[${day}..]`),
  anyDay.map((day) => `[..${day}]`),
);
const anyEvent = fc
  .record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
    date: anyDate,
    hour: fc.option(fc.integer({ min: 10, max: 23 }), { nil: undefined }),
  })
  .map(({ id, date, hour }) =>
    exampleEvent({ id, date, ...(hour === undefined ? {} : { starts: `2031-05-04T${hour}:00:00Z` }) }),
  );

test('every form of date is one, has words, and does not end before it begins', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(isStoryDate(date)).toBe(true);
      expect(formatStoryDate(date)).toMatch(/2031/);
      expect((earliestDay(date) ?? '') <= (latestDay(date) ?? '9')).toBe(true);
    }),
  );
});

test('the order is total: it turns round with its sides, and is equal only for one id', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, (left, right) => {
      expect(Math.sign(compareEvents(left, right))).toBe(-Math.sign(compareEvents(right, left)) + 0);
      if (compareEvents(left, right) === 0) expect(left.id).toBe(right.id);
    }),
  );
});

test('the order is the same whichever two are compared first', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, anyEvent, (one, two, three) => {
      const [first, middle, last] = [one, two, three].toSorted(compareEvents);
      if (first && middle && last) {
        expect(compareEvents(first, middle)).toBeLessThanOrEqual(0);
        expect(compareEvents(first, last)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('an exact day comes before every vaguer date that begins with it', () => {
  fc.assert(
    fc.property(anyDay, anyEvent, (day, vague) => {
      const begins = earliestDay(vague.date);
      fc.pre(begins !== undefined && !isExactDay(vague.date ?? ''));
      expect(compareEvents(exampleEvent({ id: 'z', date: begins }), vague)).toBeLessThan(0);
      expect(compareEvents(exampleEvent({ id: 'z', date: day }), vague)).not.toBe(0);
    }),
  );
});
