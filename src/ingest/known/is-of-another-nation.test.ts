import { expect, test } from 'vitest';
import { examplePerson } from '../../../tests/example-content.ts';
import { isOfAnotherNation } from './is-of-another-nation.ts';

const people = [
  examplePerson({ id: 'orlin', name: 'Pavel Orlin', roles: [{ title: 'President of Vessia' }] }),
  examplePerson({ id: 'zorin', name: 'Volod Zorin', roles: [{ title: 'President of Norland' }] }),
];

test.each([
  ['Vessian leader', 'zorin', true],
  ['Vessian leader', 'orlin', false],
  ['Alpian leader', 'zorin', false],
  ['historian', 'zorin', false],
])('a %s is not %s: %s', (description, id, expected) =>
  expect(isOfAnotherNation(description, id, people)).toBe(expected),
);
