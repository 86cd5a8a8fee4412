import { expect, test } from 'vitest';
import { withPlainDigits } from './east-asian-dates.ts';
import { findPersianDates, fromPersian } from './persian-dates.ts';
import { readStamps } from './read-stamps.ts';

const stampOf = (text: string, language = 'fa') => readStamps([{ text, start: 0 }], language).day;

test.each([
  ['سه‌شنبه ۱۶ اردیبهشت ۱۴۱۰', '2031-05-06'],
  ['۱۶ ارديبهشت‌ماه ۱۴۱۰', '2031-05-06'],
  ['تاریخ انتشار: ۱۴۱۰/۰۲/۱۶ - ۱۰:۳۰', '2031-05-06'],
  ['16 Ordibehesht 1410', '2031-05-06'],
  ['۱۶ ثور ۱۴۱۰', '2031-05-06'],
  ['۲۰۳۱/۰۵/۰۶', '2031-05-06'],
])('%s', (text, date) => {
  expect(stampOf(text)).toMatchObject({ date, by: 'date line' });
});

test('a year that no calendar at hand explains gives no day', () => {
  expect(stampOf('1452/12/14', 'ar')).toBeUndefined();
  expect(findPersianDates(withPlainDigits('۳۲ اردیبهشت ۱۴۱۰'))).toEqual([]);
});

test.each([
  [1403, 12, 30, '2025-03-20'],
  [1404, 1, 1, '2025-03-21'],
  [1404, 7, 1, '2025-09-23'],
  [1404, 12, 30, undefined],
])('the day %s-%s-%s', (year, month, day, expected) => {
  expect(fromPersian(year, month, day)).toBe(expected);
});

test.each(['نشر في ٦ أيار/مايو ٢٠٣١', '6 أيار (مايو) 2031', '٦ مايو/أيار ٢٠٣١'])(
  'a month may be named by both names of Arabic: %s',
  (text) => {
    expect(stampOf(text, 'ar')).toMatchObject({ date: '2031-05-06', by: 'date line' });
  },
);
