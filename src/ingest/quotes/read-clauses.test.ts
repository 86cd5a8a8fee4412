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
