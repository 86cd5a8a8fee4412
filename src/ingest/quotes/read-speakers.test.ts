import { describe, expect, test } from 'vitest';

import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

describe('whoever signs words behind a dash', () => {
  test.each([
    ['by name', '“The tide took it.” — Vera Holm', ['Vera Holm: The tide took it.']],
    ['with a trade', '“The tide took it.” – Vera Holm, lock keeper', ['Vera Holm: The tide took it.']],
    ['with a hyphen', '"The tide took it." - Vera Holm', ['Vera Holm: The tide took it.']],
    ['in the next line', '“The tide took it.” | — Vera Holm', ['Vera Holm: The tide took it.']],
    ['without a name', '“The tide took it.” — a lock keeper', ['lock keeper: The tide took it.']],
    [
      'each for their own',
      'What readers wrote | “The tide took it.” ― Vera Holm | “Let it go.” ― Nils Aas',
      ['Vera Holm: The tide took it.', 'Nils Aas: Let it go.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('is not who is named in a sentence that goes on behind a dash', () => {
    expect(read('“The tide took it” — Vera Holm had left by then, Nils Aas said.')).toEqual([
      'Nils Aas: The tide took it',
    ]);
  });
});

describe('the subject of a verb of saying', () => {
  test.each([
    [
      'stands before a clause that an adverbial opens',
      'Nils Aas, who has in the past called the lock “a leaking boot,” stayed away.',
      'Nils Aas: a leaking boot,',
    ],
    [
      'has an age, a town and a clause of its own',
      '“We were asleep,” Vera Holm, 61, of Little Sound, Me., whose cellar filled, said on Friday.',
      'Vera Holm: We were asleep,',
    ],
    [
      'is named behind an office that ends in a title',
      'Minister for Canals Mrs. Aas says “half the gates will stay shut.”',
      'Aas: half the gates will stay shut.',
    ],
    [
      'is named behind a body and a role',
      '“The lights are off,” Friends of Harbour spokesman Nils Aas told the paper.',
      'Nils Aas: The lights are off,',
    ],
    [
      'is named behind “chair of” a body',
      'Chair of the Canal Board Nils Aas told Radio Sound the plan “must wait for spring.”',
      'Nils Aas: must wait for spring.',
    ],
    [
      'follows words that a rare verb introduces',
      '“Dry at last!” whooped Vera Holm.',
      'Vera Holm: Dry at last!',
    ],
    [
      'has a verb of two words',
      'When Nils Aas said the gate was shut, Vera Holm cut in: “By whom, and why?”',
      'Vera Holm: By whom, and why?',
    ],
    ['tears into something', 'Vera Holm tore into the board’s “wet paper.”', 'Vera Holm: wet paper.'],
    [
      'follows a participle in front',
      'Describing the board’s clerk, Nils Aas, as “the last honest man,” Vera Holm left.',
      'Vera Holm: the last honest man,',
    ],
    [
      'is that of the whole sentence for “while chanting”',
      'Groups of pilots stood at the gate, where Minister Vera Holm was giving a talk, while chanting, “Open it!”',
      'Groups: Open it!',
    ],
    [
      'is inside a report of somebody else, right before whole words',
      'Nils Aas recalled that Vera Holm once told him, “You steer like a poet.”',
      'Vera Holm: You steer like a poet.',
    ],
    [
      'is asked by another in a letter',
      'A letter from Nils Aas to the owner has Aas asking, “When will the gate be shut?”',
      'Nils Aas: When will the gate be shut?',
    ],
    [
      'speaks through the words of one of many',
      'The gate is “a song about rust,” in the words of one of the keepers.',
      'one of the keepers: a song about rust,',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test.each([
  ['it', 'The museum has shut its cellar, which it calls “a pool with shelves.”', 'museum'],
  ['they', 'The drivers went back at six. They called the rota “a riddle with gaps.”', 'drivers'],
])('“%s” is the body or the people that the sentence is about', (_, text, expected) => {
  expect(readSaid(text)[0]?.description).toBe(expected);
});

describe('a pronoun', () => {
  test.each([
    [
      'is not the one whom an earlier one calls otherwise',
      'Quill Aas opened the hall. He said the gate would hold. | The engineer Sunniva Oake came late. Aas waited at the door. | “The water won,” she said.',
      'Sunniva Oake: The water won,',
    ],
    [
      'is not the one who has a mother of his own in the sentence before',
      'Senator Tamsin Roe met Kestrel Voss. Voss thanked his mother. “We owe the town a bridge,” she said.',
      'Tamsin Roe: We owe the town a bridge,',
    ],
    [
      'is not the one whose clause tells her',
      'Jory Aas, who lost her brother, met Bram Oster. Aas looked at the water. “It took the boats,” he said.',
      'Bram Oster: It took the boats,',
    ],
    [
      'is the one who stood beside her',
      'Vera Holm opened the hall. Her colleague Aas stood beside her and waited. “The gate holds,” he said.',
      'Aas: The gate holds,',
    ],
    [
      'is the one who saw her on a day',
      'Vera Holm opened the hall to Bram Oster. It was late. Aas saw her Tuesday. “The gate holds,” he said.',
      'Aas: The gate holds,',
    ],
    [
      'is the one who is set before the sentence',
      'The school remembered Aksel Moe. For Brid Oster, who swept his room, Moe was a riddle. She said, “He never ate.”',
      'Brid Oster: He never ate.',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('that answers a question is not the one who asked', () => {
    expect(read('“Are you ready?” Moe asked Brid Oster. “I was born ready,” she replied.')).toEqual([
      'Moe: Are you ready?',
      'Brid Oster: I was born ready,',
    ]);
  });
});

test.each([
  ['in a clause before', 'When Nils Aas asked her whether she was “afraid of water,” Vera Holm laughed.'],
  ['as an agent', 'Asked by Nils Aas whether she was “afraid of water,” Vera Holm laughed.'],
])('words of a question are those of the one who asks, %s', (_, text) => {
  expect(read(text)).toEqual(['Nils Aas: afraid of water,']);
});

test('a noun for people that opens a sentence is no name', () => {
  expect(read('Protesters held a banner as Vera Holm came. “I see you,” she said.')).toEqual([
    'Vera Holm: I see you,',
  ]);
});

describe('who goes on after an interruption', () => {
  test('is the other person whom the sentence between is about', () => {
    expect(read('“It is shut,” Vera Holm said. Nils Aas held up his key. “So was the last one.”')).toEqual([
      'Vera Holm: It is shut,',
      'Nils Aas: So was the last one.',
    ]);
  });

  test('is whoever answered under the same letter', () => {
    expect(read('Q: When? | A: “At four,” Vera Holm said. | Q: And then? | A: “I saw no light.”')).toEqual([
      'Vera Holm: At four,',
      'Vera Holm: I saw no light.',
    ]);
  });
});

test.each([
  ['two works', 'The organist played two dances, “Grey Heron” and “The Short Canal.”'],
  ['a work as a source', 'The gate cost a fortune, according to “Iron and Silt,” a history of the town.'],
  ['a book’s long title', 'Nils Aas wrote the book “Salt and Rope: A Life on the Gate.”'],
])('is no quotation: %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  [
    'the full name is read in a lead behind a dateline, where capitals tell',
    'Lock Shut | OSTEND, Feb. 8 (Tide Wire) — Count former Flemish Keeper Vera Holm among Nils Aas’s many critics. | “The tide took it,” Holm said.',
    'Vera Holm: The tide took it,',
  ],
  [
    'a body in the sentence before has its article, and goes before a name that follows',
    'At Holm’s direction, the Lock Board issued a letter for Nils Aas, which said nothing about who would ask after Aas’s boat. | “We are sorry about all this.”',
    'Lock Board: We are sorry about all this.',
  ],
  [
    'a body that a preposition governs is not the subject',
    'In a talk with the Lock Board, Nils Aas stood by “a very long and bad gate.”',
    'Nils Aas: a very long and bad gate.',
  ],
  [
    'the sentence before ends with whose it is',
    'Or maybe Nils Aas, lock keeper Vera Holm says. “Several letters suggest it.”',
    'Vera Holm: Several letters suggest it.',
  ],
  [
    'what somebody did in a clause with “that when” is told by another',
    'Vera Holm said that when Nils Aas railed against the board, “he is speaking for all of us.”',
    'Vera Holm: he is speaking for all of us.',
  ],
  [
    'a headline opens with the speaker',
    'Vera Holm: Upper Lock Anger Appeals to ‘The Worst in All of Us.’ | The lock was shut.',
    'Vera Holm: The Worst in All of Us.',
  ],
  [
    'a headline that opens with the speaker quotes two words of the body',
    'Vera Holm: Upper Lock Is a ‘Lost Cause’ in Ostend | Holm said the lock was a “lost cause” on Monday.',
    'Vera Holm: Lost Cause',
  ],
  [
    '“she” is whoever the paragraph before has turned to, not who spoke last',
    '“It is shut,” Vera Holm said. | Ann Moss came to the lock at noon. Mrs. Moss had a key. | “I see you,” she said.',
    'Ann Moss: I see you,',
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toContain(expected);
});

test('names after an attribution are what is said, and no title', () => {
  expect(read('“Two have keys,” Vera Holm said. “That’s Nils Aas and Ann Moss.”')).toEqual([
    'Vera Holm: Two have keys,',
    'Vera Holm: That’s Nils Aas and Ann Moss.',
  ]);
});

test('a verb behind a name is no part of a noun for people', () => {
  expect(read('Mr. Aas tells voters who wonder why he waits: “Never.”').join()).not.toContain('tells');
});
