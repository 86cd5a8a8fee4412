import { expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { readSaid } from './read-quotations.ts';

function speaker(text: string): string {
  const [quote] = readSaid(text);
  return quote?.description ?? quote?.speakers.join(' & ') ?? '?';
}

test.each([
  ['an owner’s', '“We wait for it,” the union’s president said.', 'union’s president'],
  ['one of an office', '“We wait for it,” said the president of the union.', 'president'],
  [
    'an owner’s, before a participle',
    'Ann Lind’s public defender filed a complaint, calling the raid “a very bad joke.”',
    'Ann Lind’s public defender',
  ],
  [
    'one with a clause after it',
    'A former harbor official who oversaw the ferry said the plan was “a very bad joke.”',
    'former harbor official',
  ],
  [
    'one with a clause that ends in a participle',
    'Another man who refused to be named said he saw “a very bad joke.”',
    'Another man',
  ],
  ['several with a clause', 'Two people who saw the ferry sink described “a very bad noise.”', 'Two people'],
  [
    'inside a clause about somebody else',
    'They fear a man who the harbor board said was “a very bad joke.”',
    'harbor board',
  ],
  ['one familiar with something', '“We wait for it,” a person familiar with the matter said.', 'person'],
  [
    'a body of many, behind “it”',
    'The tenants’ league left the hall over what it called “a very bad joke.”',
    'tenants’ league',
  ],
  ['another', '“We wait for it,” tweeted another.', 'another'],
  ['one of two adjectives', '“We wait for it,” the tall, grey diplomat said.', 'tall, grey diplomat'],
])('reads a speaker without a name: %s', (_, text, expected) => {
  expect(speaker(text)).toBe(expected);
});

const named = (text: string) => readSaid(text)[0]?.speakers ?? [];

test('a leader of one nation is nobody whom the report calls another’s', () => {
  const words = 'came late. The Vessian leader said, “We wait for the ferry.”';
  expect(named(`Norlandian President Volod Zorin ${words}`)).toEqual([]);
  expect(named(`Vessian President Pavel Orlin ${words}`)).toEqual(['Pavel Orlin']);
  expect(named(`President Pavel Orlin ${words}`)).toEqual(['Pavel Orlin']);
});

test('those to whom something is told do not say it', () => {
  const text =
    '“It is late,” Lind told reporters, before insisting he had a “great relationship” with the ferry.';
  expect(readSaid(text).map(({ speakers, description }) => description ?? speakers[0])).toEqual([
    'Lind',
    'Lind',
  ]);
});

test.each([
  'Reporters turned to Ann Moss, who answered, “We wait for the ferry.”',
  'The board listened to Ann Moss, who replied: “We wait for the ferry.”',
])('who is turned to answers: %s', (text) => {
  expect(speaker(text)).toBe('Ann Moss');
});

test.each([
  ['State and local officials said the gate was “a leaking boot.”', 'State and local officials'],
  [
    'Eleven fishing and farming groups called the gate “a leaking boot.”',
    'Eleven fishing and farming groups',
  ],
  ['Several small and large boats said, “We wait for nobody.”', 'Several small and large boats'],
  ['The mayor and former teacher said the gate was “a leaking boot.”', 'mayor'],
  ['The keepers and local divers said the gate was “a leaking boot.”', 'keepers'],
  ['The gate was late and local divers said it was “a leaking boot.”', 'local divers'],
  ['He laughed and local divers said it was “a leaking boot.”', 'local divers'],
  ['He left and local divers said it was “a leaking boot.”', 'local divers'],
])('what “and” joins is one phrase or two: %s', (text, expected) => {
  expect(speaker(text)).toBe(expected);
});

test.each([
  ['“We wait for nobody,” said a woman named Eve Lind.', 'Eve Lind'],
  ['“We wait for nobody,” wrote a man calling himself Otto Berg.', 'Otto Berg'],
  ['“We wait for nobody,” said a skipper known only as Otto Berg.', 'Otto Berg'],
  ['According to a diver named Eve Lind, the gate is “a leaking boot.”', 'Eve Lind'],
  ['“We wait for nobody,” said a skipper trained by Otto Berg.', 'skipper'],
])('a noun and the name it goes by: %s', (text, expected) => {
  expect(speaker(text)).toBe(expected);
});

test.each([
  ['Bob Ray and Ann Moss: “We wait for nobody, and nobody comes.”', ['Bob Ray', 'Ann Moss']],
  ['From Bob Ray and Ann Moss: “We wait for nobody, and nobody comes.”', ['Bob Ray', 'Ann Moss']],
  ['Mayor Ann Moss: “We wait for nobody, and nobody comes.”', ['Ann Moss']],
])('names and a colon: %s', (text, names) => {
  const [quote] = readSaid(text);
  expect(quote?.speakers).toEqual(names);
  expect(quote?.confidence).toBeGreaterThanOrEqual(surely);
});

test.each([
  ['A lawyer for a woman named Eve Lind said it was “a boot.”', 'lawyer'],
  ['The mother of a boy called Otto Berg said it was “a boot.”', 'mother'],
  ['Two friends of a man identified only as Otto Berg said it was “a boot.”', 'Two friends'],
  ['A woman named Eve Lind said it was “a boot.”', 'Eve Lind'],
])('who stands before the tie speaks, and not the one who is named behind it: %s', (text, expected) => {
  expect(speaker(text)).toBe(expected);
});
