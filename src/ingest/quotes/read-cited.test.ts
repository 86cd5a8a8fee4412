import { describe, expect, test } from 'vitest';

import { read } from './quotations-fixtures.ts';

describe('words that somebody else passes on are of', () => {
  test.each([
    [
      'who is quoted as saying them',
      'The Tide quoted Vera Holm as saying, “It is late.”',
      'Vera Holm: It is late.',
    ],
    ['who was quoted', 'Vera Holm was quoted by the Tide as saying “it is late.”', 'Vera Holm: it is late.'],
    ['who is remembered', 'Nils Aas remembers Vera Holm saying, “It is late.”', 'Vera Holm: It is late.'],
    ['who was heard', 'Nils Aas heard Vera Holm say, “It is late.”', 'Vera Holm: It is late.'],
    ['who is shown', 'The video shows Vera Holm saying, “It is late.”', 'Vera Holm: It is late.'],
    [
      'who can be heard',
      'In the video shared by Nils Aas, Vera Holm can be heard shouting, “It is late!”',
      'Vera Holm: It is late!',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('the speaker is', () => {
  test.each([
    [
      'the name right behind the words, whatever its apposition lists',
      '“It is late,” study author Vera Holm, a fellow at the Lock Institute in Ostholm, Norland, and head of the board, said in a letter.',
      'Vera Holm: It is late,',
    ],
    [
      'a given name that is a small word too',
      '“It is late,” Will Holm, head of the website Full Tide, told the board.',
      'Will Holm: It is late,',
    ],
    [
      'the subject of a clause behind “after”, with office and body',
      'Sailors struck back after Tide Board director Vera Holm referred to Nils Aas as an “empty boat.”',
      'Vera Holm: empty boat.',
    ],
    [
      'who is chanting, and not who speaks the while',
      'The crowd chanted, “It is late!” as Vera Holm spoke.',
      'crowd: It is late!',
    ],
    ['the subject of an irregular verb', 'Vera Holm shook her head. “It is late.”', 'Vera Holm: It is late.'],
    [
      'another of the family in a short line with many capitals',
      'Otto Holm left. | “It is late,” Laura Holm told Lake News.',
      'Laura Holm: It is late,',
    ],
    [
      'the name that opens the sentence, whatever its clause tells of boats and towns',
      'Vera Holm, whose boat, Paradise, uses large sails in Ostholm, Norland, said it was “late and cold.”',
      'Vera Holm: late and cold.',
    ],
    [
      'the name that opens the sentence, whom its clause lets advise others',
      'Vera Holm, who has advised Nils Aas, Otto Berg and others, calls it “late and cold.”',
      'Vera Holm: late and cold.',
    ],
    ['somebody by an age', '“It is late,” the 44-year-old said.', '44-year-old: It is late,'],
    [
      'not the name that opens the sentence, where another clause begins',
      'Nils Aas, who runs the lock, left early, and Vera Holm, the diver, called it “late and cold.”',
      'Vera Holm: late and cold.',
    ],
    [
      'the name that explains a noun',
      'One senator, Vera Holm of Ostholm, left the board, saying that Aas lacks “the temper for the post.”',
      'Vera Holm: the temper for the post.',
    ],
    [
      'a noun without the participle that tells of it',
      '“It is late,” said one deckhand involved in the planning.',
      'one deckhand: It is late,',
    ],
    [
      'the one of the clause that goes on behind a fronted one',
      'After the Lock Board shut the gate, Vera Holm left before claiming that it is “late and cold.”',
      'Vera Holm: late and cold.',
    ],
    [
      'who cuts another off',
      'When Nils Aas spoke, Vera Holm cut him off: “You must go.”',
      'Vera Holm: You must go.',
    ],
    [
      'both who wrote',
      '“It is late,” wrote Vera Holm and Nils Aas in a letter.',
      'Vera Holm & Nils Aas: It is late,',
    ],
    ['a sign, whoever holds it', 'A sign held by Vera Holm read: “Shut it now.”', 'sign: Shut it now.'],
    ['whose the paper is that reads so', '“Shut it now,” read Vera Holm’s tweet.', 'Vera Holm: Shut it now,'],
    ['who gives the answer behind a colon', 'Vera Holm was asked. Her answer: “No.”', 'Vera Holm: No.'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('nobody, where “will” opens a question', () => {
    expect(read('Will Holm go? “It is late,” Holm said.')).toEqual(['Holm: It is late,']);
  });
});

test('a label in another paragraph goes on with whoever its heading names', () => {
  expect(
    read(
      'Sen. Vera Holm, Norland | “I cannot and will not support it.” | And in an interview with Lake News: “It means that I cannot.”',
    ),
  ).toEqual(['Vera Holm: I cannot and will not support it.', 'Vera Holm: It means that I cannot.']);
});

test('what a clause tells of somebody is not said by the one who speaks of them', () => {
  const text = '“He is a liar,” Vera Holm said of Nils Aas, who called her “a very bad sailor.”';
  expect(read(text)).toContain('Vera Holm: He is a liar,');
  expect(read(text).some((one) => one.endsWith(': a very bad sailor.'))).toBe(true);
  expect(read(text)).not.toContain('Vera Holm: a very bad sailor.');
});

describe('words are said', () => {
  test('though they look like a title, where who says them stands right behind', () => {
    expect(read('Which ferry does Vera Holm like? “Grand Duke,” she replied.')).toEqual([
      'Vera Holm: Grand Duke,',
    ]);
    expect(read('Vera Holm likes “Grand Duke.”')).toEqual([]);
  });

  test('though a careless space follows the mark that opens them', () => {
    expect(read('As the Tide wrote, “ … if it left at four, it would be full.”')).toEqual([
      'Tide: … if it left at four, it would be full.',
    ]);
  });
});
