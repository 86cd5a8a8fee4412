import { expect, test } from 'vitest';
import { isBylineAlone, readAuthors, readByline } from './read-byline.ts';

test.each([
  ['By Ida Moen · 6 May 2031, 10:40 p.m. EDT', ['Ida Moen'], undefined],
  ['By IDA MOEN', ['Ida Moen'], undefined],
  ['By Ida Moen, Harbour Gazette', ['Ida Moen'], 'Harbour Gazette'],
  ['By Ida Moen for the Harbour Gazette', ['Ida Moen'], 'Harbour Gazette'],
  ['By Ida Moen, Tom van Ek & Li Wei', ['Ida Moen', 'Tom van Ek', 'Li Wei'], undefined],
  ['By Ida Moen in Ostmark', ['Ida Moen'], undefined],
  ['By Ida Moen, Chief Political Correspondent', ['Ida Moen'], undefined],
  ['Von Ida Moen', ['Ida Moen'], undefined],
  ['By Rebecca Hall', ['Rebecca Hall'], undefined],
  ['By Kim Park', ['Kim Park'], undefined],
  ['Von Anna House', ['Anna House'], undefined],
  ['By Charlotte Church and Tom Ek', ['Charlotte Church', 'Tom Ek'], undefined],
  ['Автор: Ольга Мохова', ['Ольга Мохова'], undefined],
  ['By Ida Moen, “Harbour Life”', ['Ida Moen'], 'Harbour Life'],
  ['By Ida Moen for “Harbour Life”', ['Ida Moen'], 'Harbour Life'],
  ['Von Ida Moen, „Hafenleben“', ['Ida Moen'], 'Hafenleben'],
  ['By Ida Moen, “We wait for it.”', ['Ida Moen'], undefined],
])('“%s” names %j of %s', (text, authors, outlet) => {
  const byline = readByline({ text, start: 5 });
  expect(byline?.authors).toEqual(authors);
  expect(byline?.outlet?.text).toBe(outlet);
  if (byline?.outlet !== undefined) expect(byline.outlet.start).toBe(5 + text.indexOf(byline.outlet.text));
});

test('a day and a small letter behind “by” name nobody', () => {
  expect(readByline({ text: 'May 6, 2031 by the quay, Ann Moss', start: 0 })).toBeUndefined();
  expect(readByline({ text: 'May 6, 2031 by Ann Moss', start: 0 })?.authors).toEqual(['Ann Moss']);
});

test.each([
  '“We wait for help” — Ida Moen, mayor',
  'Ida Moen, mayor of Ostmark: “We wait for help”',
  '«Мы ждём помощи» — Анна Мохова, мэр',
  'Анна Мохова, «Водоканал»: «Мы ждём»',
])('words between marks and who says them are no byline: %s', (text) => {
  expect(readByline({ text, start: 0 }, true)).toBeUndefined();
});

test('a paragraph is no byline', () => {
  expect(readByline({ text: `By Ann Moss${' and the divers'.repeat(30)}`, start: 0 })).toBeUndefined();
});

test.each([
  ['Ida Moen', true],
  ['Ida Moen, Tom van Ek in Ostmark', true],
  ['By Ida Moen, chief correspondent', true],
  ['Ann Moss, keeper of the lock, resigns', false],
  ['Ann Moss and Bob Ray resign', false],
])('%s: nothing but a byline is %s', (text, is) => {
  expect(isBylineAlone({ text, start: 0 })).toBe(is);
});

test.each(['By Monday the water had reached the second floor, she said.', 'By Staff Reporter', 'Ida Moen'])(
  '“%s” names nobody by itself',
  (text) => {
    expect(readByline({ text, start: 0 })).toBeUndefined();
  },
);

test.each([
  ['Анна Мохова, «Северный вестник»', 'Северный вестник'],
  ['Анна Мохова и Пётр Лунд, «Портовая жизнь», 7 мая 2031', 'Портовая жизнь'],
  ['Анна Мохова | «Портовая жизнь»', 'Портовая жизнь'],
  ['Ida Moen, "Tarnholm Courier"', 'Tarnholm Courier'],
  ['Ida Moen, “Tides and Locks”', undefined],
  ['«Портовая жизнь»', undefined],
])('beside a headline “%s” names the outlet %s', (text, outlet) => {
  expect(readByline({ text, start: 0 }, true)?.outlet).toEqual(
    outlet === undefined ? undefined : { text: outlet, start: text.indexOf(outlet) },
  );
});

test('beside a headline a line of names is a byline', () => {
  expect(readByline({ text: 'Ida Moen | Harbour Gazette', start: 0 }, true)?.authors).toEqual(['Ida Moen']);
});

test('a field of authors that is no name stays as it is', () => {
  expect(readAuthors('the harbour desk')).toEqual(['the harbour desk']);
  expect(readAuthors('https://social.example/ida')).toEqual([]);
});

test('a hall beside the headline wrote nothing', () => {
  for (const text of ['Tarnholm Town Hall', 'White House', 'Town Hall'])
    expect(readByline({ text, start: 0 }, true)).toBeUndefined();
  expect(readByline({ text: 'Rebecca Hall', start: 0 }, true)?.authors).toEqual(['Rebecca Hall']);
});
