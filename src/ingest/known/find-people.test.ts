import { expect, test } from 'vitest';
import { examplePerson } from '../../../tests/example-content.ts';
import { createPersonFinder } from './find-people.ts';

const find = createPersonFinder([
  examplePerson({ id: 'holt', name: 'Mara Holt', nativeName: 'Мара Хольт', spellings: ['Holt', 'Хольт'] }),
  examplePerson({ id: 'odonnell', name: "Bríd O'Donnell", spellings: ['Marsh'] }),
  examplePerson({ id: 'marsh', name: 'Ike Marsh', spellings: ['Marsh'] }),
]);

test.each([
  ['Mara Holt', 'holt'],
  ['holt', 'holt'],
  ['Хольт', 'holt'],
  ['Хольта', 'holt'],
  ['Мары Хольт', 'holt'],
  ['Хольтом', 'holt'],
  ['Хольцер', undefined],
  ['Mr. Holt', 'holt'],
  ['Prime Minister Mara Holt', 'holt'],
  ['Brid O’Donnell', 'odonnell'],
  ['Bríd O’Donnell', 'odonnell'],
  ['Brid O´Donnell', 'odonnell'],
  ['Mara K. Holt', 'holt'],
  ['Mara K. J. Holt Jr.', 'holt'],
  ['Ike J. Marsh', undefined],
  ['Ivanka K. Holt', undefined],
  ['Ivanka Holt', undefined],
  ['Marsh', undefined],
  ['Nobody', undefined],
])('“%s” is %s', (name, id) => expect(find(name)).toBe(id));
