import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePerson } from '../../../tests/example-content.ts';
import { isStoryDate } from '../../domain/dates/story-date.ts';
import { createPersonFinder } from '../../ingest/known/find-people.ts';
import { readValues } from './read-values.ts';

const findPerson = createPersonFinder([
  examplePerson({ id: 'holt', name: 'Mara Holt', nativeName: 'Мара Хольт', spellings: ['Holt', 'Хольт'] }),
  examplePerson({ id: 'berg', name: 'Bo Berg', spellings: ['Berg'] }),
]);

test.each([
  ['en', 'The meeting took two hours and 45 minutes.', 'two hours and 45 minutes', 'PT2H45M'],
  ['en', 'It lasted 2 hours, 45 minutes.', '2 hours, 45 minutes', 'PT2H45M'],
  ['en', 'They sat for about 2½ hours.', 'about 2½ hours', 'PT2H30M~'],
  ['en', 'lasting around two and a half hours', 'around two and a half hours', 'PT2H30M~'],
  ['en', 'after a nearly three-hour session', 'nearly three-hour', 'PT3H~'],
  ['en', 'a three-hour walk', 'three-hour', 'PT3H'],
  ['en', 'They spoke for half an hour.', 'half an hour', 'PT30M'],
  ['en', 'an hour and a half later', 'an hour and a half', 'PT1H30M'],
  ['en', 'after forty-five minutes', 'forty-five minutes', 'PT45M'],
  ['en', 'more than two hours', 'more than two hours', 'PT2H~'],
  ['en', 'it took 1.5 hours', '1.5 hours', 'PT1H30M'],
  ['en', 'it took five hours and a quarter', 'five hours and a quarter', 'PT5H15M'],
  ['ru', 'Встреча длилась почти три часа.', 'почти три часа', 'PT3H~'],
  ['ru', 'около двух с половиной часов', 'около двух с половиной часов', 'PT2H30M~'],
  ['ru', 'два часа 45 минут', 'два часа 45 минут', 'PT2H45M'],
  ['ru', 'полтора часа', 'полтора часа', 'PT1H30M'],
  ['ru', 'через полчаса', 'полчаса', 'PT30M'],
  ['ru', 'трёхчасовая встреча', 'трёхчасовая', 'PT3H'],
  ['ru', 'все часы стоят', undefined, undefined],
  ['uk', 'близько двох з половиною годин', 'близько двох з половиною годин', 'PT2H30M~'],
  ['uk', 'понад 2,5 години', 'понад 2,5 години', 'PT2H30M~'],
  ['uk', 'за п’ять хвилин', 'п’ять хвилин', 'PT5M'],
  ['de', 'Das Gespräch dauerte zweieinhalb Stunden.', 'zweieinhalb Stunden', 'PT2H30M'],
  ['de', 'fast drei Stunden', 'fast drei Stunden', 'PT3H~'],
  ['de', 'zwei Stunden und fünfundvierzig Minuten', 'zwei Stunden und fünfundvierzig Minuten', 'PT2H45M'],
  ['fr', 'près de deux heures et demie', 'près de deux heures et demie', 'PT2H30M~'],
  ['fr', 'elle a duré 2 h 45', '2 h 45', 'PT2H45M'],
  ['fr', 'dix-sept minutes', 'dix-sept minutes', 'PT17M'],
  ['es', 'casi dos horas y media', 'casi dos horas y media', 'PT2H30M~'],
  ['es', 'dos horas y cuarenta y cinco minutos', 'dos horas y cuarenta y cinco minutos', 'PT2H45M'],
])('%s: a length in “%s”', (language, text, words, value) => {
  const read = readValues(text, { language }).values.filter(({ type }) => type === 'duration');
  expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(words === undefined ? [] : [words]);
  expect(read.map((one) => one.value)).toEqual(value === undefined ? [] : [value]);
});

test.each([
  ['en', 'a draft of nine pages', 'nine pages', 9, 'pages'],
  ['en', 'costs 14 million crowns a year', '14 million crowns a year', 14_000_000, 'crowns a year'],
  ['en', 'some $2.5 billion', 'some $2.5 billion', 2_500_000_000, '$'],
  ['en', 'two hundred and six boats', 'two hundred and six boats', 206, 'boats'],
  ['en', 'at least 1,200 people', 'at least 1,200 people', 1200, 'people'],
  ['de', 'rund 1.200 Menschen', 'rund 1.200 Menschen', 1200, 'Menschen'],
  ['ru', 'сорок пять лодок', 'сорок пять лодок', 45, 'лодок'],
])('%s: a number in “%s”', (language, text, words, value, unit) => {
  const read = readValues(text, { language }).values.filter(({ type }) => type === 'number');
  const [one] = read;
  expect(one === undefined ? undefined : text.slice(one.start, one.end)).toBe(words);
  expect([one?.value, one?.unit]).toEqual([value, unit]);
});

test.each([
  ['The talks began at 12.30 local time.', '12.30 local time', '12:30 local time'],
  ['Sie begannen um 12:30 Uhr.', '12:30 Uhr', '12:30'],
  ['at 9 p.m. in the hall', '9 p.m.', '21:00'],
  ['a “three-on-three” format', 'three-on-three', 'three-on-three'],
  ['five on five', 'five on five', 'five-on-five'],
])('a value told in words: “%s”', (text, words, value) => {
  const read = readValues(text, { language: 'en' }).values.filter(({ type }) => type === 'text');
  expect(read.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  expect(read[0]?.value).toBe(value);
});

test.each([
  ['They met on 4 May 2031.', undefined, '2031-05-04'],
  ['They met on Friday.', '2031-05-05', '2031-05-02'],
  ['Sie trafen sich am 4. Mai 2031.', undefined, '2031-05-04'],
  ['Они встретились 4 мая 2031 года.', undefined, '2031-05-04'],
])('a day in “%s” counted from %s', (text, anchor, value) => {
  const read = readValues(text, { language: 'en', anchor }).values.filter(({ type }) => type === 'date');
  expect(read.map((one) => one.value)).toEqual([value]);
});

test.each([
  ['Mara Holt and Mr Berg stood before the press.', ['holt', 'berg']],
  ['Рядом сидела Мара Хольт.', ['holt']],
  ['Nobody else came.', undefined],
])('people in “%s”', (text, people) => {
  const read = readValues(text, { language: 'en', findPerson }).values.filter(
    ({ type }) => type === 'people',
  );
  expect(read[0]?.value).toEqual(people);
});

test.each([
  ['two to three hours', 'en', /one end of a range/],
  ['on Friday', 'en', /no day is known/],
  ['on 4 May', 'en', /no year/],
])('“%s” is not read, with the reason', (text, language, why) => {
  const { unread } = readValues(text, { language });
  expect(unread.map((one) => one.why).join(' ')).toMatch(why);
});

const word = fc.constantFrom(
  ...'about nearly two three and a half hours 45 minutes 2½ , . four million $ 12.30 local time on 4 May 2031 un ½'.split(
    ' ',
  ),
);

test('every value stands where it says, in a form of its type, and none overlaps another of its kind', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      const { values } = readValues(text, { language: 'en' });
      values.forEach(({ start, end, type, value }, index) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(values[index - 1]?.end ?? 0).toBeLessThanOrEqual(start);
        if (type === 'duration') expect(value).toMatch(/^PT(?=\d)(?:\d+H)?(?:\d+M)?~?$/);
        if (type === 'date') expect(isStoryDate(String(value))).toBe(true);
        if (type === 'number') expect(value).toBeTypeOf('number');
      });
    }),
  );
});
