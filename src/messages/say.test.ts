import { afterEach, expect, test } from 'vitest';
import { speakBy } from './catalogue.ts';
import { marksAround } from './marks-around.ts';
import { rich } from './rich.ts';
import { contextEnd, plural, t, within } from './say.ts';

const english = { language: 'en', texts: {} } as const;
const russian = {
  language: 'ru',
  texts: {
    'from {0} to {1}': 'до {1} от {0}',
    'All <b>{0}</b>': '<b>{0}</b>: все',
    kind: 'вид',
    [`a quote${contextEnd}kind`]: 'род',
    '{0} day': ['{0} день', '{0} дня', '{0} дней'],
  },
} as const;

afterEach(() => speakBy(english));

test('English is what the code says', () => {
  expect(t`from ${1} to ${'two'}`).toBe('from 1 to two');
  expect(within('a quote')`kind`).toBe('kind');
  expect(plural(1, '{0} day', '{0} days')).toBe('1 day');
  expect(plural(5400, '{0} day', '{0} days')).toBe('5,400 days');
  expect(plural([2, 1], '{1} of {0} day', '{1} of {0} days')).toBe('1 of 2 days');
});

test('another language may turn the order round, and knows a text by its context', () => {
  speakBy(russian);
  expect(t`from ${1} to ${'two'}`).toBe('до two от 1');
  expect(t`kind`).toBe('вид');
  expect(within('a quote')`kind`).toBe('род');
  expect(t`nobody translated ${'this'}`).toBe('nobody translated this');
});

test.each([
  [1, '1 день'],
  [21, '21 день'],
  [3, '3 дня'],
  [11, '11 дней'],
  [100, '100 дней'],
  [1.5, '1,5 дня'],
])('counts as Russian does: %d', (count, words) => {
  speakBy(russian);
  expect(plural(count, '{0} day', '{0} days')).toBe(words);
});

test('what is filled into markup is text, but for pieces of HTML', () => {
  speakBy(russian);
  expect(rich`All <b>${'a<b'}</b>`).toBe('<b>a&lt;b</b>: все');
  expect(rich`${{ html: '<i>x</i>' }} & ${'"'}`).toBe('<i>x</i> & &quot;');
});

test('braces in what is filled in are no places to fill', () => {
  expect(t`${'{1}'} and ${'b'}`).toBe('{1} and b');
});

test('words in elements of their own stand in the marks of the language', () => {
  expect(marksAround()).toEqual(['“', '”']);
  speakBy({ language: 'ru', texts: { '“{0}”': '«{0}»' } });
  expect(marksAround()).toEqual(['«', '»']);
});
