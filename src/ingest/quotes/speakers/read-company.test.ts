import { expect, test } from 'vitest';

import { readStages } from '../read-quotations.ts';

/** Who else stands in the sentence of the last words: somebody it is about, somebody who says something. */
function companyOf(text: string): readonly string[] {
  const { company } = [...readStages(text).spoken.values()].at(-1) ?? {};
  return [
    ...(company?.isAboutAnother === true ? ['about another'] : []),
    ...(company?.anotherSays === true ? ['another says'] : []),
  ];
}

test.each([
  ['Ann Moss called it “a joke.”', []],
  ['The board met after Ann Moss had called it “a joke.”', ['about another']],
  ['Bob Ray said that Ann Moss had called it “a joke.”', ['another says']],
  ['Bob Ray left and said no, but Ann Moss called it “a joke.”', ['about another', 'another says']],
  ['Bob Ray rejected the plan, and Ann Moss called it “a joke.”', ['about another']],
  ['Bob Ray would not say why Ann Moss called it “a joke.”', ['about another']],
  ['Bob Ray left. Ann Moss called it “a joke.”', []],
  ['Ann Moss called it “a joke.” Bob Ray said no.', []],
])('finds who else stands in the sentence: %s', (text, expected) => {
  expect(companyOf(text)).toEqual(expected);
});

test.each([
  ['by a shorter name', 'Ann Moss came. Moss said that Ann Moss had called it “a joke.”'],
  ['by a pronoun, which may be anybody', 'Ann Moss came. She met the crew, and Ann Moss called it “a joke.”'],
  ['by the same pronoun', 'Ann Moss came. She said it leaks, and she called it “a joke.”'],
  ['by a role of hers', 'Mayor Ann Moss came. The mayor left after Moss had called it “a joke.”'],
  [
    'by a noun that is written like a name',
    '“It is a joke,” said one Republican involved in the planning, who spoke on no condition.',
  ],
  ['in another case', 'Анна Мохова молчала. Пока Мохову ждали, Мохова сказала: «Паром опоздал».'],
])('whoever speaks is nobody else: %s', (_, text) => {
  expect(companyOf(text)).toEqual([]);
});

test('a label tells whose the words are, whatever stands before it', () => {
  expect(companyOf('PIERS ARE SHUT - Ann Moss: “The piers are all shut.”')).toEqual([]);
});

test('a source tells whose the words are, whatever the sentence is about', () => {
  expect(companyOf('The pier was “a joke,” according to Ann Moss.')).toEqual([]);
});

test('a label tells alone whose the words are', () => {
  expect(companyOf('THE BOARD SAID THAT BOATS LEAK - Ann Moss: “It is a joke.”')).toEqual([]);
});

test('a noun of saying tells whose the words are, whatever the sentence is about', () => {
  expect(companyOf('Bob Ray called Ann Moss’s assertion of a “claim of right” rude.')).toEqual([]);
});
