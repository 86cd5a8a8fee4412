import { expect, test } from 'vitest';
import { compareWeekdays, daysOf, namesDay } from './event-days.ts';

test.each([
  ['2031-05-04', 'On May 4 they met.', 'May 4'],
  ['2031-05-04', 'On 4 May they met.', '4 May'],
  ['2031-05-04', 'On May 40 they met.', undefined],
  ['[2031-05-04,2031-05-05]', 'On 5 May they met.', '5 May'],
  ['2031-05', 'On 5 May they met.', undefined],
  [undefined, 'On 5 May they met.', undefined],
])('an event of %s in “%s”: %s', (date, text, day) => {
  expect(namesDay(text, daysOf(date))).toBe(day);
});

test.each([
  ['2031-05-04', 'They met on Sunday.', 'agree'],
  ['2031-05-04', 'They met on Monday.', 'differ'],
  ['2031-05-04', 'On Monday she spoke of Sunday.', 'agree'],
  ['[2031-05-04,2031-05-05]', 'They met on Monday.', 'agree'],
  ['2031-05-04', 'They met.', 'none'],
  ['2031', 'They met on Monday.', 'none'],
])('an event of %s: the weekdays in “%s” %s', (date, text, expected) => {
  expect(compareWeekdays(text, daysOf(date))).toBe(expected);
});
