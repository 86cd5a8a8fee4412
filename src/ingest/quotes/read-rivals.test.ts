import { expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

test.each([
  'Nils Aas was arrested on Monday, police spokesman Otto Berg said. “I did nothing wrong,” he said in court.',
  'Vera Holm was charged on Monday, prosecutor Maria Aas said. “I am innocent,” she told reporters.',
  'Nils Aas will resign, said Otto Berg, his aide. “I have done all I could as mayor,” he wrote.',
  'Arvo Aas met Jorun Holm. “We wait for nobody,” she told him.',
  'Arvo Aas met Jorun Holm. “We wait for nobody,” he told her.',
  'Carl Holm’s lawyer came late. “We do not wait at all,” he said.',
  'The gunman shot Carl Holm’s bodyguard. “Get down now,” he shouted.',
])('a person is asked, where the pronoun may mean another: %s', (text) => {
  expect(readSaid(text)[0]?.confidence).toBeLessThan(surely);
});

test('of two one is known to be the woman', () => {
  const [only] = readSaid('Arvo Aas met Vera Holm. “We wait for nobody,” she told him.');
  expect(only?.speakers).toEqual(['Vera Holm']);
  expect(only?.confidence).toBeGreaterThanOrEqual(surely);
});

test('what somebody said goes on without a doubt', () => {
  const text =
    'Nils Aas will resign and “leave the town,” said Otto Berg, his aide. “He has done all he could as mayor,” he wrote.';
  expect(readSaid(text)[1]?.speakers).toEqual(['Otto Berg']);
  expect(readSaid(text)[1]?.confidence).toBeGreaterThanOrEqual(surely);
});

test.each([
  'A nurse helped the driver. “My leg hurts,” he said.',
  'The driver hit a nurse. “My leg hurts,” she said.',
  'The judge freed the widow. “I thank God,” she said.',
  'The mayor met the Lock Board. “We do not trust them,” it said.',
  'Nils Aas left. The mayor met the Lock Board. “We do not trust them,” it said.',
])('of two without names nobody can tell who it is: %s', (text) => {
  const [only] = readSaid(text);
  expect(only?.speakers).toEqual([]);
  expect(only?.description).toBeUndefined();
});

test.each([
  ['Nils Aas found Vera Holm saying nothing and shouted, “We wait for nobody.”', 'Nils Aas'],
  ['Nils Aas met with Vera Holm, saying, “We wait for nobody.”', 'Nils Aas'],
  ['Nils Aas met with Vera Holm saying, “We wait for nobody.”', 'Nils Aas'],
  ['The Tide quoted Vera Holm’s lawyer as saying, “We wait for nobody.”', 'Vera Holm’s lawyer'],
  ['The wife of Otto Berg, 44, the mayor, said, “We wait for nobody.”', 'wife'],
  ['A man who shot Otto Berg, 44, the mayor, said, “We wait for nobody.”', 'man'],
  ['Vera Holm, the mayor, whom Nils Aas, the diver, accused, said, “We wait for nobody.”', 'Vera Holm'],
  ['Friends of Ann Moss, a diver, and Bob Ray, 44, the mayor, said, “We wait for nobody.”', 'Friends'],
  ['Ann Moss stayed, and Bob Ray, 44, the mayor, said, “We wait for nobody.”', 'Bob Ray'],
  ['Vera Holm, whom Nils Aas, the diver, accused, said, “We wait for nobody.”', 'Vera Holm'],
  ['On Monday the diver Otto Berg, 44, of Tarnholm, said, “We wait for nobody.”', 'Otto Berg'],
])('the words are of the head of the phrase: %s', (text, speaker) => {
  expect(read(text)).toEqual([`${speaker}: We wait for nobody.`]);
});
