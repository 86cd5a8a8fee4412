import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchNames } from './match-names.ts';

const people = [
  { id: 'orlenko', names: ['Zoya Orlenko', 'Зоя Орленко', 'Soja Orlenko'] },
  { id: 'zhukov', names: ['Pavel Zhukovsky', 'Schukowskyj'] },
  { id: 'brandt', names: ['Olga Brandt'] },
  { id: 'berg', names: ['Bo Berg', 'Berg'] },
  { id: 'oates', names: ['Bríd Ó Áitis', 'Oates'] },
];

const found = (typed: string) => matchNames(people, typed).map(({ item, by }) => [item.id, by]);

describe('finds a person', () => {
  test.each([
    ['the begin of the name', 'zoya o', 'orlenko', 'name'],
    ['the begin of the last name', 'orl', 'orlenko', 'word'],
    ['words in another order', 'brandt olga', 'brandt', 'word'],
    ['Cyrillic letters', 'орл', 'orlenko', 'word'],
    ['Cyrillic letters of a name recorded in Latin ones only', 'жуковск', 'zhukov', 'word'],
    ['Latin letters of another language', 'Zhukowski', 'zhukov', 'sound'],
    ['letters without diacritics', 'brid', 'oates', 'name'],
    ['a mistake', 'brendt', 'brandt', 'near'],
    ['a mistake in Cyrillic', 'орлинко', 'orlenko', 'near'],
  ])('by %s: “%s”', (_, typed, id, by) => expect(found(typed)[0]).toEqual([id, by]));
});

test.each(['xyz', 'brandts boat', 'ol zh'])('finds nobody by “%s”', (typed) =>
  expect(found(typed)).toEqual([]),
);

test('the sure before the less sure, and the given order among equals', () => {
  expect(found('b')).toEqual([
    ['berg', 'name'],
    ['oates', 'name'],
    ['brandt', 'word'],
  ]);
});

test('nothing typed matches all, in their order', () => {
  expect(found(' ').map(([id]) => id)).toEqual(people.map(({ id }) => id));
});

test('every name finds its own, whole or begun, in any case', () => {
  fc.assert(
    fc.property(fc.constantFrom(...people), fc.nat(4), fc.nat(20), (person, which, length) => {
      const name = person.names[which % person.names.length] ?? '';
      const typed = name.slice(0, 2 + length).toUpperCase();
      expect(found(typed).map(([id]) => id)).toContain(person.id);
    }),
  );
});
