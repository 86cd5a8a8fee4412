import { describe, expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

describe('a verb of saying in another clause takes nobody’s words', () => {
  test.each([
    [
      'in an aside behind the subject',
      'Nils Aas, asked by Vera Holm about the gate, called it “a leaking boot.”',
      ['Nils Aas: a leaking boot.'],
    ],
    [
      'in a clause behind the subject',
      'Nils Aas, whose brother told the Tide that Vera Holm was ill, called the gate “a leaking boot.”',
      ['Nils Aas: a leaking boot.'],
    ],
    [
      'in a clause that tells who the people are',
      'People who know Vera Holm say the gate is “a leaking boot.”',
      ['People: a leaking boot.'],
    ],
    [
      'of a clause in front, whose verb another shares',
      'After Vera Holm spoke, Nils Aas rose and said, “It leaks like a boot.”',
      ['Nils Aas: It leaks like a boot.'],
    ],
    [
      'of a clause in front that a span of time opens',
      'Two days after Vera Holm spoke, Nils Aas rose and said, “It leaks like a boot.”',
      ['Nils Aas: It leaks like a boot.'],
    ],
    [
      'before the one who tells all of it, and goes on in a clause of his own',
      'Nils Aas “got off with a warning,” said a former harbor official who oversaw the gates and described the flood as “a lesser set of boots.”',
      ['former harbor official: got off with a warning,', 'former harbor official: a lesser set of boots.'],
    ],
    [
      'of what happens',
      'Talks with Nils Aas have been going on since Vera Holm called the gate “a leaking boot.”',
      ['Vera Holm: a leaking boot.'],
    ],
    [
      'of a phrase in front',
      'Pressed by a keeper named Vera Holm, who wanted to know the price, Nils Aas paused and said it was “a matter of boots.”',
      ['Nils Aas: a matter of boots.'],
    ],
    [
      'behind a clause that says itself whose they are',
      'When Vera Holm spoke of “a leaking boot,” Nils Aas said he would walk home.',
      ['Vera Holm: a leaking boot,'],
    ],
    [
      'behind such a clause, with words of its own',
      'After Vera Holm called the gate “a leaking boot,” Nils Aas called it “a gift.”',
      ['Vera Holm: a leaking boot,', 'Nils Aas: a gift.'],
    ],
    [
      'in a clause before the colon',
      'Nils Aas wrote back to say how odd that was of a keeper who promised a dry gate: “It leaks like a boot.”',
      ['Nils Aas: It leaks like a boot.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('who says it is told between commas, whatever clause goes before', () => {
    expect(read('While the gate is “a leaking boot,” Nils Aas said, it will hold.')).toEqual([
      'Nils Aas: a leaking boot,',
    ]);
  });
});

describe('the head of the phrase says it', () => {
  test.each([
    ['of people like somebody', 'Keepers such as Vera Holm said the gate was “a boot.”', 'Keepers'],
    ['who is named among others', 'Vera Holm and two other keepers said the gate was “a boot.”', 'Vera Holm'],
    ['of a clause with “as”', 'A man who works as a diver said the gate was “a boot.”', 'man'],
    ['of a clause of one verb', 'Many who came said the gate was “a boot.”', 'Many'],
    [
      'whose noun and name stand between commas',
      'One keeper, the diver Vera Holm, asked, “Who pays?”',
      'Vera Holm',
    ],
    [
      'before another who asks something else',
      'At noon, they said, several keepers told Otto Berg that he had become “a boot.” One keeper asked, “Who pays?”',
      'several keepers',
    ],
    ['with a party and a seat', 'Rep. Nils Aas, D-Sound, who left, called the gate “a boot.”', 'Nils Aas'],
    [
      'behind an adverbial',
      'In a note, Vera Holm’s office said the gate was “a boot.”',
      'Vera Holm’s office',
    ],
    [
      'of the verb right before, and not of the main clause',
      'Vera Holm left without answering, though an aide later wrote to say that she “likes the gate.”',
      'aide',
    ],
    ['who asks for no name', 'A keeper who asked not to be named said the gate was “a boot.”', 'keeper'],
    [
      'of two clauses',
      'A keeper who works at the lock and who did not want to be named said the gate was “a boot.”',
      'keeper',
    ],
    [
      'whose husband has a name and a verb of his own',
      'Vera Holm, whose husband, Lars, is a judge, called the gate “a boot.”',
      'Vera Holm',
    ],
    [
      'of many, where the sentence begins with them',
      'Residents say in a note that the gate is “a boot.”',
      'Residents',
    ],
    ['whose name follows a town', '“It leaks like a boot,” said a diver from Sound, Vera Holm.', 'Vera Holm'],
    ['whoever they are', 'Those who came say the gate is “a leaking boot.”', 'Those'],
  ])('%s', (_, text, speaker) => {
    expect(read(text)[0]?.split(':')[0]).toBe(speaker);
  });
});

describe('a noun of saying is of whoever does it', () => {
  test.each([
    'Vera Holm made the case that the lock had “no gate but rust.”',
    'Vera Holm leveled the charge that the board had “sold the gate.”',
    'Vera Holm made it clear that there would be “no gate.”',
    'Vera Holm voiced deep concern about “a gate of rust.”',
  ])('%s', (text) => {
    expect(read(text)[0]?.split(':')[0]).toBe('Vera Holm');
  });

  test('but a participle behind it is a verb', () => {
    const text =
      'In a sign of the confusion, the Lock Board, which keeps the gate, issued a statement warning that “the gate will stay shut.”';
    expect(read(text)).toEqual(['Lock Board: the gate will stay shut.']);
  });

  test('a bare verb is one behind a helper and its adverb', () => {
    expect(read('Vera Holm would only say that talks were “moving along nicely.”')).toEqual([
      'Vera Holm: moving along nicely.',
    ]);
  });
});

test.each([
  'Vera Holm scolded Nils Aas for calling the gate “a leaking boot.”',
  'Vera Holm accused him of calling the gate “a leaking boot.”',
])('a person is asked whose the words are that somebody is blamed for: %s', (text) => {
  expect(readSaid(text)[0]?.confidence).toBeLessThan(surely);
});

test('whoever is sorry for words has said them', () => {
  const text = 'Vera Holm said she was sorry for calling the gate “a leaking boot.”';
  expect(readSaid(text)[0]?.confidence).toBeGreaterThanOrEqual(surely);
});

test('words that tell how something was done are said', () => {
  expect(read('A report found that the keepers had “quietly and knowingly” closed the gate.')).toHaveLength(
    1,
  );
});

describe('a verb', () => {
  test.each([
    [
      'shares the clause with “who”',
      'Vera Holm met Nils Aas, who leads the board and says the gate “will not wait.”',
      ['Nils Aas: will not wait.'],
    ],
    [
      'is of the sentence behind the clause',
      'Vera Holm, who met Nils Aas at the board, left it and says the gate “will not wait.”',
      ['Vera Holm: will not wait.'],
    ],
    [
      'has a subject before “during a Sunday”',
      'It was such a sight that Holm during a Sunday thanked its members “for their help in all this” and left.',
      ['Holm: for their help in all this'],
    ],
    [
      'of who wrote the letter is an aside',
      'Norland Oil contended in its letter, written by Nils Aas, a vice president, that the gate had “a wet bias.”',
      ['Norland Oil: a wet bias.'],
    ],
    [
      'has the one for its subject who is brought to speak',
      'Vera Holm called him “late,” prompting Nils Aas to say: “The gate leaks.”',
      ['Vera Holm: late,', 'Nils Aas: The gate leaks.'],
    ],
    [
      'has the nearest subject before “went on to”',
      'Nils Aas remembered that Vera Holm went on to call the gate “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'of a joined clause is shared in it',
      'Nils Aas left, but Vera Holm stayed and called it “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'behind words that end a clause is of whoever the clause is about',
      'Vera Holm, whom Nils Aas had called “wet,” said the gate was “late, and very much so.”',
      ['Nils Aas: wet,', 'Vera Holm: late, and very much so.'],
    ],
    [
      'in a clause with “who” and two verbs is not of whom they are about',
      'An official who works for Nils Aas and knows Vera Holm said the gate was “late, and very much so.”',
      ['official: late, and very much so.'],
    ],
    [
      'of what was said shows the words, not the one that repeats it',
      'Vera Holm repeated what Nils Aas had said: “The gate leaks.”',
      ['Nils Aas: The gate leaks.'],
    ],
    [
      'within a question is not of whoever asks',
      'Vera Holm asked what Nils Aas meant when he called it “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'is of whom it is true, and not of whom it is denied',
      'It was Vera Holm, not Nils Aas, who called the gate “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'is heard by another',
      'Vera Holm watched Nils Aas calling the gate “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'is none in “given that”',
      'Nils Aas spoke. And, he acknowledged, it is unclear how far it goes, given that “nobody shuts him in.”',
      ['Nils Aas: nobody shuts him in.'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

test('a clause with “who” is about the person right before it, though a verb stands before', () => {
  const text = 'Vera Holm pointed at Nils Aas, who cried, “The gate leaks.”';
  const { start, end } = readSaid(text)[0]?.mention ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Nils Aas');
});
