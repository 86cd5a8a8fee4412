import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { addDays } from '../../text/days.ts';
import { groupStripDays } from './group-strip-days.ts';
import { stripDays } from './strip-days.ts';

/** A strip with an event on every so many days from Monday 5 May 2031. */
function daysEvery(step: number, count: number) {
  const events = Array.from({ length: count }, (_, index) =>
    exampleEvent({ id: `e${index}`, date: addDays('2031-05-05', index * step) }),
  );
  return stripDays(events, '2031-01-01', '2099-12-31');
}

test('leaves days that can be told apart as they are', () => {
  const days = daysEvery(2, 36);
  expect(groupStripDays(days)).toEqual(days);
});

test('joins days as soon as they are too many', () => {
  expect(groupStripDays(daysEvery(1, 37)).length).toBe(6);
});

test.each([
  ['weeks', daysEvery(1, 100), ['2031-05-05', '2031-05-11', 7]],
  ['months', daysEvery(7, 100), ['2031-05-05', '2031-05-26', 4]],
  ['years', daysEvery(30, 100), ['2031-05-05', '2031-12-31', 9]],
] as const)('joins too many days by %s and loses no event', (_, days, [day, last, count]) => {
  const groups = groupStripDays(days);
  expect(groups.length).toBeLessThanOrEqual(36);
  expect(groups.flatMap(({ events }) => events)).toEqual(days.flatMap(({ events }) => events));
  expect([groups[0]?.day, groups[0]?.last, groups[0]?.events.length]).toEqual([day, last, count]);
});

test('tells a gap between weeks only where weeks are missing', () => {
  const late = exampleEvent({ id: 'late', date: '2031-12-01' });
  const events = [...daysEvery(1, 60).flatMap((day) => day.events), late];
  expect(groupStripDays(stripDays(events, '2031-01-01', '2031-12-31')).map(({ gap }) => gap)).toEqual([
    0, 1, 1, 1, 1, 1, 1, 1, 1, 151,
  ]);
});
