import { describe, expect, test } from 'vitest';
import { earliestDay, isExactDay, isStoryDate, latestDay } from './story-date.ts';

describe('a story date', () => {
  test.each([
    '2031-05-04',
    '2031-05',
    '2031',
    '2031-05-04~',
    '2031-05?',
    '2031-05-04/2031-05-06',
    '2031-05-04/..',
    '../2031-05-04',
    '[2031-05-04..]',
    '[..2031-05-04]',
    '[2031-05-04..2031-05-11]',
    '[2031-05-04,2031-05-05]',
    '2028-02-29',
    '../..',
  ])('may be %s', (date) => expect(isStoryDate(date)).toBe(true));

  test.each([
    ['a day that does not exist', '2031-02-30'],
    ['29 February of a common year', '2031-02-29'],
    ['a month that does not exist', '2031-13'],
    ['ends the wrong way round', '2031-05-06/2031-05-04'],
    ['an empty set', '[..]'],
    ['an American date', '05/04/2031'],
    ['a time without a zone', '2031-05-04T10:00'],
    ['words', 'last week'],
    ['nothing', ''],
  ])('is never %s', (_, date) => expect(isStoryDate(date)).toBe(false));

  test.each([
    ['2031-05', '2031-05-01', '2031-05-31'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-05-04~', '2031-05-04', '2031-05-04'],
    ['2031-05-04/2031-05-06', '2031-05-04', '2031-05-06'],
    ['[2031-05-17..2031-05-24]', '2031-05-17', '2031-05-24'],
    ['[2031-05-05,2031-05-04]', '2031-05-04', '2031-05-05'],
    ['[2031-05-17..]', '2031-05-17', undefined],
    ['../2031-05-17', undefined, '2031-05-17'],
    ['../..', undefined, undefined],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test('is exact only where it names one day without a doubt', () => {
    expect(['2031-05-04', '2031-05-04~', '2031-05'].map(isExactDay)).toEqual([true, false, false]);
  });
});
