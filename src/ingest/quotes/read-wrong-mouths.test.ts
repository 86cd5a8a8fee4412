import { describe, expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

const speakersOf = (text: string): readonly string[] => read(text).map((line) => line.split(':')[0] ?? '');

describe('one named among others', () => {
  test.each([
    ['Lawyers for Vera Holm and two other keepers said the gate was “a boot.”', 'Lawyers'],
    ['A spokesman for Vera Holm and the other owners said: “It leaks like a boot.”', 'spokesman'],
    ['The widow of Vera Holm and two other keepers said: “It leaks like a boot.”', 'widow'],
    ['He thanked Vera Holm and two other keepers said the gate was “a boot.”', 'other keepers'],
    ['On Monday the diver Vera Holm and two other keepers said the gate was “a boot.”', 'Vera Holm'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('is asked for: the words are of several', () => {
    const [words] = readSaid('Vera Holm and two other keepers said the gate was “a boot.”');
    expect(words?.confidence).toBeLessThan(surely);
  });
});

describe('whose verb stands right before the words', () => {
  test.each([
    ['Bob Ray shouted, “Go home now!” Vera Holm smiled.', 'Bob Ray'],
    ['Bob Ray asked: “Will you go home?” Vera Holm nodded.', 'Bob Ray'],
    ['The crowd chanted “Go home now!” Vera Holm waited.', 'crowd'],
    ['Bob Ray shouted “Shut it now!” as Vera Holm spoke.', 'Bob Ray'],
    ['The crowd shouted “Go home now!” as Vera Holm spoke.', 'crowd'],
    ['Bob Ray did not say, “Will you go home?” Vera Holm asked.', 'Vera Holm'],
    ['Bob Ray laughed. “Will you go home?” Vera Holm asked.', 'Vera Holm'],
  ])('has said them, whoever the next sentence is about: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a noun tells the gender only of whom it is about', () => {
  test.each([
    ['Nils Aas came. The car hit his wife, Carl Lund said. “It leaks,” he said.', 'Carl Lund'],
    ['They named his wife, Carl Lund said. Nils Aas did not. “It leaks,” he said.', 'Carl Lund'],
    ['The car hit his wife, Lund said on Monday. “It leaks,” he said.', 'Lund'],
    ['Ombudsman Vera Holm opened the talks with Eve Lind. “It leaks,” she said.', 'Vera Holm'],
    ['Board chairman Vera Holm opened the talks with Eve Lind. “It leaks,” she said.', 'Vera Holm'],
    ['Freshman Vera Holm met Nils Aas. “It leaks,” she said.', 'Vera Holm'],
    ['The fisherman Quill Lund met Vera Holm. “It leaks,” he said.', 'Quill Lund'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

test.each([
  ['Carl Lund left and Vera Holm stayed, saying, “It leaks like a boot.”', 'Vera Holm'],
  ['Carl Lund said he would go, but Vera Holm stayed, saying, “It leaks like a boot.”', 'Vera Holm'],
  ['Vera Holm came. Carl Lund left and she stayed, saying, “It leaks like a boot.”', 'Vera Holm'],
  ['After Eve Lind left and Vera Holm stayed, Carl Lund rose, saying, “It leaks like a boot.”', 'Carl Lund'],
  ['Carl Lund shut the lock Eve Lind and Vera Holm opened, saying, “It leaks like a boot.”', 'Carl Lund'],
  ['Carl Lund, who knows the gate and Vera Holm, stayed, saying, “It leaks like a boot.”', 'Carl Lund'],
])('whose clause was joined last says what the participle tells: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  'Nils Aas shrugged off the “leaking boot” label that Vera Holm gave him.',
  'Nils Aas played down Vera Holm’s “leaking boot” remark.',
  'Nils Aas laughed off being called “a leaking boot.”',
  'Nils Aas brushed off Vera Holm’s claim that he is “a leaking boot.”',
  'Nils Aas parroted Vera Holm’s “leaking boot” line.',
  'Nils Aas remembers being told the gate was “a leaking boot.”',
])('what somebody waves away, repeats or has been told is not his: %s', (text) => {
  expect(speakersOf(text)).not.toContain('Nils Aas');
});

test.each([
  'Vera Holm never made the claim that the gate was “a boot.”',
  'Vera Holm has raised no doubt that the gate was “a boot.”',
  'Vera Holm was sent a statement that the gate was “a boot.”',
  'Vera Holm was given a warning that the gate was “a boot.”',
  'The letter sent to Vera Holm made clear that the gate was “a boot.”',
])('who makes no claim, or is sent one, has not made it: %s', (text) => {
  expect(speakersOf(text)).not.toContain('Vera Holm');
});

test.each([
  'Vera Holm made it clear that “a leaking boot” was not her word.',
  'Nils Aas made clear that the claim that the gate is “a leaking boot” was false.',
  'Nils Aas sued Vera Holm for calling the gate “a leaking boot.”',
  'Nils Aas sued the mayor for calling the gate “a leaking boot.”',
  'Nils Aas fined her for calling the gate “a leaking boot.”',
  'Nils Aas sued the newspaper for calling the gate “a leaking boot.”',
  'Vera Holm was accused by Nils Aas of saying “a leaking boot.”',
  'Vera Holm was criticized by Nils Aas for calling the gate “a leaking boot.”',
  'Vera Holm was quoted by Nils Aas as having said “a leaking boot.”',
  'Nils Aas accused Vera Holm of having said “a leaking boot.”',
  'Nils Aas scolded Vera Holm for having called the gate “a leaking boot.”',
])('a person is asked where the sentence tells of the words: %s', (text) => {
  expect(readSaid(text)[0]?.confidence).toBeLessThan(surely);
});

test.each([
  'Vera Holm apologized to Nils Aas for calling him “a leaking boot.”',
  'Vera Holm drew criticism for calling him “a leaking boot.”',
  'Vera Holm apologized to Nils Aas for having called him “a leaking boot.”',
])('but not where the words are plainly hers: %s', (text) => {
  expect(readSaid(text)[0]?.speakers).toEqual(['Vera Holm']);
  expect(readSaid(text)[0]?.confidence).toBeGreaterThanOrEqual(surely);
});

test('a person is asked who it is, where two who ask nothing have paragraphs of words behind them', () => {
  const text = [
    '“The gate is unsafe,” Vera Holm said.',
    '“It is fine,” Nils Aas said.',
    '“We have checked each bolt twice this year.”',
    '“And we shall check them again.”',
  ].join('\n\n');
  const sure = readSaid(text).map(({ confidence }) => confidence >= surely);
  expect(sure).toEqual([true, true, false, false]);
});

test.each([
  'Bob Ray told her “shut it at once,” Ann Moss recalled.',
  'My mother always said “eat your soup,” Ann Moss said.',
  'The letter says “the gate shall be shut at night,” Ann Moss noted.',
  'Bob Ray once said “shut the gate at once,” according to Ann Moss.',
])('words that another introduces are asked about: %s', (text) => {
  expect(readSaid(text)[0]?.confidence).toBeLessThan(0.9);
});

test.each([
  ['Ann Moss said “ask the divers,” and the divers’ chief, Eve Lind, “no.”', ['Ann Moss', 'Eve Lind']],
  ['“Yes,” said Ann Moss, and Bob Ray, “No, never.”', ['Ann Moss', 'Bob Ray']],
  ['Ann Moss called Bob Ray “a fool” and Eve Lind “a knave.”', ['Ann Moss', 'Ann Moss']],
])('a name in place of a whole attribution has its own words: %s', (text, speakers) => {
  expect(readSaid(text).map(({ speakers: [name] }) => name)).toEqual(speakers);
});

test.each([
  ['“The gate is an old boot.” (Vera Holm, mayor)', ['Vera Holm']],
  ['“The gate is an old boot” (see page 4).', [undefined]],
])('a name in brackets behind a paragraph of words signs them: %s', (text, speakers) => {
  expect(readSaid(text).map(({ speakers: [name] }) => name)).toEqual(speakers);
});
