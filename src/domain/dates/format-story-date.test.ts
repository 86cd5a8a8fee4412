import { expect, test } from 'vitest';
import { formatDayAndMonth, formatStoryDate, formatWeekday } from './format-story-date.ts';

test.each([
  ['2031-05-04', '4 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
  ['2031-05-04~', 'about 4 May 2031'],
  ['2031-05?', 'perhaps May 2031'],
  ['2031-05-04/2031-05-06', '4 to 6 May 2031'],
  ['2031-05-30/2031-06-02', '30 May to 2 June 2031'],
  ['2031-12-30/2032-01-02', '30 December 2031 to 2 January 2032'],
  ['2031-05-04/..', 'from 4 May 2031'],
  ['../2031-05-04', 'until 4 May 2031'],
  ['../..', 'on an unknown day'],
  ['[2031-05-17..]', 'on or after 17 May 2031'],
  ['[..2031-05-17]', 'on or before 17 May 2031'],
  ['[2031-05-17..2031-05-24]', 'between 17 and 24 May 2031'],
  ['[2031-05-26,2031-05-27]', '26 or 27 May 2031'],
  ['2031-05-04%', 'perhaps about 4 May 2031'],
  ['2031~', 'about 2031'],
  ['2031-05/2031-07', 'May 2031 to July 2031'],
  ['2030/2031', '2030 to 2031'],
  ['2031-05-04~/2031-05-06', 'about 4 May 2031 to 6 May 2031'],
  ['[2031-05..]', 'on or after May 2031'],
  ['[2031-05,2031-07]', 'May 2031 or July 2031'],
  ['[2031-05-26,2031-05-27,2031-05-29]', '26, 27 or 29 May 2031'],
])('words %s as “%s”', (date, words) => expect(formatStoryDate(date)).toBe(words));

test('shortens months in a list', () => expect(formatStoryDate('2031-08-15', 'short')).toBe('15 Aug 2031'));

test('names the weekday and the day of the calendar, whatever the zone of the machine', () => {
  expect([formatWeekday('2031-05-04'), formatDayAndMonth('2031-05-04')]).toEqual(['Sunday', '4 May']);
});
