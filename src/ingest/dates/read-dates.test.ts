import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../text/days.ts';
import { endOf, toPassages } from '../passages/passage.ts';
import { foreignRelativeRules } from './foreign-relative-rules.ts';
import { readDates } from './read-dates.ts';
import { relativeDateRules } from './relative-date-rules.ts';

const datesIn = (text: string, anchor?: string) =>
  readDates(toPassages(text), anchor === undefined ? {} : { anchor }).map(({ words, date, grade }) => [
    words.text,
    date,
    grade,
  ]);

describe('printed dates', () => {
  test.each([
    ['It opened on March 9, 2031, in rain.', 'March 9, 2031', '2031-03-09'],
    ['It opened on 9 March 2031.', '9 March 2031', '2031-03-09'],
    ['It opened on 2031-03-09.', '2031-03-09', '2031-03-09'],
    ['It opened in March 2031.', 'March 2031', '2031-03'],
    ['It opened in 2031 at last.', '2031', '2031'],
    ['It opened on 15/08/2031.', '15/08/2031', '2031-08-15'],
    ['It opened on 15.08.2031.', '15.08.2031', '2031-08-15'],
    ['It opened on 3/3/2031.', '3/3/2031', '2031-03-03'],
    ['Sie öffnete am 4. März 2031.', '4. März 2031', '2031-03-04'],
    ['Elle ouvrit le 1er août 2031.', '1er août 2031', '2031-08-01'],
    ['Abrió el 4 de marzo de 2031.', '4 de marzo de 2031', '2031-03-04'],
    ['Он открылся 4 марта 2031 года.', '4 марта 2031', '2031-03-04'],
    ['Він відкрився 4 березня 2031 року.', '4 березня 2031', '2031-03-04'],
    ['افتتح في 4 مارس 2031 بعد الظهر.', '4 مارس 2031', '2031-03-04'],
    ['افتتح في ٤ آذار ٢٠٣١.', '٤ آذار ٢٠٣١', '2031-03-04'],
    ['נפתח ב-4 במרץ 2031.', '4 במרץ 2031', '2031-03-04'],
    ['Άνοιξε στις 4 Μαρτίου 2031.', '4 Μαρτίου 2031', '2031-03-04'],
    ['เปิดเมื่อ 4 มีนาคม 2574', '4 มีนาคม 2574', '2031-03-04'],
    ['Dibuka pada 4 Maret 2031.', '4 Maret 2031', '2031-03-04'],
    ['水门于2031年3月4日开放。', '2031年3月4日', '2031-03-04'],
    ['수문은 2031년 3월 4일 열렸다.', '2031년 3월 4일', '2031-03-04'],
  ])('%s', (text, words, date) => {
    expect(datesIn(text)).toEqual([[words, date, 'printed']]);
  });

  test.each([
    'On 30 February 2031 nothing happened.',
    'It opened on 3/4/2031.',
    'It opened on 03.04.2031.',
    'It opened on 03-04-2031.',
    'Они открыли 30 февраля 2031 года.',
    'It sent 4 Mars 2031 rovers.',
    'A crowd of 2000 came in 3 boats.',
    'It stood empty for 12 months.',
    'They may stop 30 minutes before noon.',
  ])('reads none from: %s', (text) => {
    expect(datesIn(text).filter(([, date]) => date !== undefined)).toEqual([]);
  });
});

describe('a day without its year', () => {
  test('takes the year printed with its month, where the weekday agrees', () => {
    expect(datesIn('The talks of March 2031 failed. On Sunday, March 9, they began again.')).toContainEqual([
      'Sunday, March 9',
      '2031-03-09',
      'inferred',
    ]);
  });
  test('stays open where the weekday does not agree', () => {
    expect(datesIn('The talks of March 2031 failed. On Friday, March 9, they began again.')).toContainEqual([
      'Friday, March 9',
      undefined,
      undefined,
    ]);
  });
  test('stays open where no year is printed', () => {
    expect(datesIn('It opened on March 9.')).toEqual([['March 9', undefined, undefined]]);
  });
  test('takes the year nearest to the anchor', () => {
    expect(datesIn('It opened on December 30.', '2031-01-04')).toEqual([
      ['December 30', '2030-12-30', 'inferred'],
    ]);
  });
});

describe('relative words, seen from Wednesday, 12 March 2031', () => {
  test.each([...relativeDateRules, ...foreignRelativeRules])(
    '$example means $means',
    ({ example, means }) => {
      expect(datesIn(`It closed ${example}, they said.`, '2031-03-12')).toEqual([
        [expect.stringContaining(example.replace(/^on /, '')), means, 'inferred'],
      ]);
    },
  );

  test.each([
    ['Die Schleuse wurde am Montagabend geschlossen.', '2031-03-10'],
    ['Die Schleuse öffnet am kommenden Montag.', '2031-03-17'],
    ['L’écluse a fermé lundi soir.', '2031-03-10'],
    ['L’écluse a fermé mercredi dernier.', '2031-03-05'],
    ['La esclusa cerró el martes.', '2031-03-11'],
    ['La esclusa cerró la semana pasada.', '[2031-03-03..2031-03-09]'],
    ['A comporta fechou na terça-feira.', '2031-03-11'],
    ['La chiusa è stata chiusa ieri.', '2031-03-11'],
    ['Śluzę zamknięto w środę.', '2031-03-12'],
    ['Шлюз закрыли во вторник.', '2031-03-11'],
    ['Шлюз закрыли в прошлую среду.', '2031-03-05'],
    ['Шлюз закрили у п’ятницю.', '2031-03-07'],
    ['Шлюз закрили минулого тижня.', '[2031-03-03..2031-03-09]'],
    ['It will close on Friday.', '2031-03-14'],
    ['It closed last Wednesday.', '2031-03-05'],
    ['It closed on Wednesday.', '2031-03-12'],
    ['It closes next Monday.', '2031-03-17'],
    ['It closed earlier this week.', '[2031-03-10..2031-03-12]'],
    ['It closed two months ago.', '2031-01'],
    ['It closed the day before yesterday.', '2031-03-10'],
    ['It closes the day after tomorrow.', '2031-03-14'],
  ])('%s', (text, date) => {
    expect(datesIn(text, '2031-03-12').map(([, found]) => found)).toEqual([date]);
  });

  test.each([...relativeDateRules, ...foreignRelativeRules])(
    '$example stays words without an anchor',
    ({ example }) => {
      expect(datesIn(`It closed ${example}.`)).toEqual([[expect.any(String), undefined, undefined]]);
    },
  );

  test.each([
    'Hier ist die Schleuse.',
    'Los lunes cierra la esclusa.',
    'Am Morgen kam er.',
    'Por la mañana llovió.',
  ])('names no day: %s', (text) => expect(datesIn(text, '2031-03-12')).toEqual([]));

  test('an anchor that is no day of the calendar counts as none', () => {
    expect(datesIn('It closed yesterday.', '2031-02-30')).toEqual([['yesterday', undefined, undefined]]);
  });
});

test('words are slices of the source, and every day is in the calendar', () => {
  const unit = fc.constantFrom(
    'March 9',
    ', 2031',
    ' on Friday',
    'last week',
    ' 31 ',
    'February ',
    '2 days ago',
    '\n',
    '. ',
    '5/6/2031',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (source) => {
      for (const { words, date } of readDates(toPassages(source), { anchor: '2031-03-12' })) {
        expect(source.slice(words.start, endOf(words))).toBe(words.text);
        for (const day of date?.match(/\d{4}-\d{2}-\d{2}/g) ?? []) expect(isDay(day)).toBe(true);
      }
    }),
  );
});
