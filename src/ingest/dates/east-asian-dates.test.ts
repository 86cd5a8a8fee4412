import { expect, test } from 'vitest';
import { findEastAsianDates, withPlainDigits } from './east-asian-dates.ts';

test.each([
  ['水門は2031年5月6日に開いた', 2031, 5, 6],
  ['水門は令和13年5月6日に開いた', 2031, 5, 6],
  ['수문은 2031년 5월 6일 열렸다', 2031, 5, 6],
  ['港务局5月6日说', undefined, 5, 6],
])('%s', (text, year, month, day) => {
  expect(findEastAsianDates(text)).toMatchObject([{ year, month, day }]);
});

test.each(['2031年13月6日', '5月', '第6日'])('%s is no day', (text) => {
  expect(findEastAsianDates(text)).toEqual([]);
});

test('digits of other scripts keep their places', () => {
  expect(withPlainDigits('٦ مايو ٢٠٣١، ۱۴۱۰ २०३१ ６')).toBe('6 مايو 2031، 1410 2031 6');
});
