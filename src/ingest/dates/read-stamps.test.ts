import { expect, test } from 'vitest';
import { readStamps } from './read-stamps.ts';

test.each([
  ['By Ingrid Moe · 6 May 2031, 10:40 p.m. EDT', 'en', '2031-05-06', 'date line'],
  ['Updated: June 2, 2031, 9:00 a.m. ET | Published: May 6, 2031', 'en', '2031-05-06', 'date line'],
  ['Updated June 2, 2031 | Published May 6', 'en', '2031-05-06', 'date line'],
  ['6 May 2031 (updated 7 May 2031)', 'en', '2031-05-06', 'date line'],
  ['Tuesday, 6 May 2031 22:40 BST', 'en', '2031-05-06', 'date line'],
  ['2031/05/06 10:00:00', 'en', '2031-05-06', 'date line'],
  ['6 de maio de 2031', 'pt', '2031-05-06', 'date line'],
  ['6 maja 2031, godz. 22:40', 'pl', '2031-05-06', 'date line'],
  ['Вівторок, 6 травня 2031, 10:15', 'uk', '2031-05-06', 'date line'],
  ['6 МАЯ 2031', 'ru', '2031-05-06', 'date line'],
  ['2031. május 6.', 'hu', '2031-05-06', 'date line'],
  ['05/06/2031', 'en-US', '2031-05-06', 'order of the language'],
  ['05/06/2031', 'en-GB', '2031-06-05', 'order of the language'],
  ['05.06.2031 22:40', 'de', '2031-06-05', 'order of the language'],
  ['05/06/2031', 'en', '[2031-05-06,2031-06-05]', 'ambiguous line'],
  ['05/06/2031', undefined, '[2031-05-06,2031-06-05]', 'ambiguous line'],
  ['Last updated on 6 May 2031', 'en', '[..2031-05-06]', 'update line'],
  ['Aktualisiert: 06.05.2031', 'de', '[..2031-05-06]', 'update line'],
])('“%s” in %s gives %s', (text, language, date, by) => {
  expect(readStamps([{ text, start: 7 }], language).day).toMatchObject({ date, by });
});

test.each(['Retrieved 7 June 2031', '© 2031 Harbour Gazette', '3 hours ago', '40 barges waited', '2 set up'])(
  '“%s” dates nothing',
  (text) => {
    expect(readStamps([{ text, start: 0 }], 'en')).toEqual({ day: undefined, withoutYear: undefined });
  },
);

test('a day without its year is kept as such', () => {
  expect(readStamps([{ text: 'Tuesday 6 May', start: 0 }], 'en')).toMatchObject({
    day: undefined,
    withoutYear: { month: 5, day: 6, weekday: 2 },
  });
});

const linesOf = (...texts: readonly string[]) => texts.map((text, at) => ({ text, start: at * 100 }));

test.each([
  ['Wed 7 May 2031 18.31 BST', 'First published on Tue 6 May 2031 05.00 BST', '2031-05-06', 'date line'],
  ['7. Mai 2031, 18:31 Uhr', 'Zuerst veröffentlicht am 6. Mai 2031', '2031-05-06', 'date line'],
  ['By Ida Moen | Published May 7', 'Thursday, June 12, 2031', '2031-05-07', 'year of another line'],
  ['By Ida Moen | Published December 30', 'Friday, January 3, 2031', '2030-12-30', 'year of another line'],
  ['By Ida Moen | Published May 7', 'Published: June 12, 2031', '2031-06-12', 'date line'],
  ['6 May 2031', 'Thursday, June 12', '2031-05-06', 'date line'],
])('“%s” and “%s” give %s', (one, other, date, by) => {
  expect(readStamps(linesOf(one, other), 'en').day).toMatchObject({ date, by });
});
