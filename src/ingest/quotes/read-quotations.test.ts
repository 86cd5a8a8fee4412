import { expect, test } from 'vitest';

import { readSaid } from './read-quotations.ts';
import { createKnownNames } from './speakers/known-names.ts';

/** Each quotation as `speaker: words`, its parts divided by a bar. */
function read(text: string): readonly string[] {
  return readSaid(text).map(({ parts, speakers, description }) => {
    const speaker = speakers.length > 0 ? speakers.join(' & ') : (description ?? '?');
    return `${speaker}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
}

test.each([
  ['name before', 'Ann Moss said, “The ferry is late.”', ['Ann Moss: The ferry is late.']],
  ['name after', '“The ferry is late,” Ann Moss said.', ['Ann Moss: The ferry is late,']],
  ['inverted', '“The ferry is late,” said Ann Moss, the harbor master.', ['Ann Moss: The ferry is late,']],
  [
    'apposition between name and verb',
    '“The ferry is late,” Ann Moss, the harbor master, told the Daily Tide.',
    ['Ann Moss: The ferry is late,'],
  ],
  [
    'role before the name',
    '“The ferry is late,” said harbor board chairman Bob Ferris.',
    ['Bob Ferris: The ferry is late,'],
  ],
  [
    'name in apposition to a role',
    '“It is late,” said the mayor of Ostend, Ann Moss.',
    ['Ann Moss: It is late,'],
  ],
  ['title with a full stop', '“It is late,” Mr. Ferris said.', ['Ferris: It is late,']],
  ['source', 'The ferry is “a floating ruin,” according to Ann Moss.', ['Ann Moss: a floating ruin,']],
  ['colon', 'Ann Moss put it this way: “We wait.”', ['Ann Moss: We wait.']],
  ['name and colon', '- Ann Moss: “We wait for the ferry.”', ['Ann Moss: We wait for the ferry.']],
  [
    'participle',
    'Ann Moss left early, calling the talks “a waste of everyone’s time.”',
    ['Ann Moss: a waste of everyone’s time.'],
  ],
  ['verb no list knows', '“We wait,” Ann Moss thundered.', ['Ann Moss: We wait,']],
  ['question before the attribution', '“Is it late?” Ann Moss asked.', ['Ann Moss: Is it late?']],
  [
    'report within a report',
    'Ann Moss said the board would call the ferry “a floating ruin.”',
    ['Ann Moss: a floating ruin.'],
  ],
  [
    'asked of the speaker',
    'Asked by Bob Ferris about the ferry, Ann Moss replied: “We wait.”',
    ['Ann Moss: We wait.'],
  ],
  [
    'joint statement',
    'Ann Moss and Bob Ferris said they had “no plans to sell the ferry.”',
    ['Ann Moss & Bob Ferris: no plans to sell the ferry.'],
  ],
  [
    'noun of saying',
    'Few believed in Ann Moss’s recent promise of a “free ferry.”',
    ['Ann Moss: free ferry.'],
  ],
  [
    'noun of saying with a pronoun',
    'Ann Moss came late. Her call for “a total ban” failed.',
    ['Ann Moss: a total ban'],
  ],
  [
    'noun of saying that another describes',
    'Bob Ferris called Ann Moss’s remarks about the old ferry “very rude indeed.”',
    ['Bob Ferris: very rude indeed.'],
  ],
  ['name, trade and name', '“It is late,” said Harbor Board researcher Ann Moss.', ['Ann Moss: It is late,']],
  [
    'object of the verb after a comma',
    'Ann Moss, author of “Low Tide,” about the harbor, said the days of “a quick crossing” are over.',
    ['Ann Moss: a quick crossing'],
  ],
  [
    'participle that goes on',
    'Ann Moss remarked that there was “more work to do,” noting rough seas in the north.',
    ['Ann Moss: more work to do,'],
  ],
  [
    'noun of saying as an object',
    'Bob Ferris called Ann Moss’s assertion of a “claim of right” over the quay rude.',
    ['Ann Moss: claim of right'],
  ],
  [
    'name with wrong letters',
    '“It is late,” said Federico PeÃ±a Moss of the port.',
    ['Federico PeÃ±a Moss: It is late,'],
  ],
  [
    'report within the same speaker’s report',
    'Ann Moss said she would leave after having slammed a plan backed by Bob Ferris that Moss said would make “a bad wait even worse.”',
    ['Ann Moss: a bad wait even worse.'],
  ],
  [
    'doing something by saying',
    'A harbor official responded by saying Ostend should be careful “not to stir up the whole coast.”',
    ['harbor official: not to stir up the whole coast.'],
  ],
  [
    'attribution that closes the sentence',
    'The harbor is growing, and it has used “velvet gloves” in its dealings with the towns, said Ann Moss.',
    ['Ann Moss: velvet gloves'],
  ],
  [
    'thing that does not speak',
    'The end of the treaty signals “the beginning of the end” for the port, said Ann Moss.',
    ['Ann Moss: the beginning of the end'],
  ],
  ['unnamed source', '“It is late,” said a spokesman for the port.', ['spokesman: It is late,']],
  ['speaks through a thing', 'The letter from the harbor board said: “We wait.”', ['letter: We wait.']],
])('reads who speaks: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['in two parts', '“It is late,” Ann Moss said, “and cold.”', ['Ann Moss: It is late, | and cold.']],
  [
    'as two where a clause of the reporter’s leads on',
    '“It is late,” said Ann Moss, who promised a ferry “before we all freeze.”',
    ['Ann Moss: It is late,', 'Ann Moss: before we all freeze.'],
  ],
  ['in two sentences', '“It is late,” Ann Moss said. “We wait.”', ['Ann Moss: It is late, | We wait.']],
  ['over paragraphs', 'Ann Moss said: “It is late.\n\n“We wait.”', ['Ann Moss: It is late. | We wait.']],
  [
    'at the end of a long quotation',
    '“It is late.\n\n“We wait,” Ann Moss said.',
    ['Ann Moss: It is late. | We wait,'],
  ],
  ['whose response is asked for', 'Ann Moss’s response? “No comment.”', ['Ann Moss: No comment.']],
  [
    'in the next paragraph',
    'Ann Moss spoke for an hour.\n\n“It is late,” she said.',
    ['Ann Moss: It is late,'],
  ],
  [
    'without a cue',
    'Ann Moss defended the plan. “Nobody will lose a single day’s work over this.”',
    ['Ann Moss: Nobody will lose a single day’s work over this.'],
  ],
  [
    'two speakers',
    '“It is late,” Ann Moss said. Bob Ferris replied: “Then go.”',
    ['Ann Moss: It is late,', 'Bob Ferris: Then go.'],
  ],
])('follows a speaker %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['a title tells the gender', 'Mr. Ferris met Ms. Moss. “It is late,” she said.', ['Moss: It is late,']],
  [
    'a given name tells the gender',
    'Robert Ferris met Anna Moss in Ostend. “It is late,” he said.',
    ['Robert Ferris: It is late,'],
  ],
  [
    'who is named in the words does not speak',
    'Robert Ferris works for Paul Moss. “Moss never sleeps,” he said.',
    ['Robert Ferris: Moss never sleeps,'],
  ],
  [
    'the one the paragraph is about comes before the last speaker',
    'Carl Lind came. “They ran,” Lind said.\n\nBob Ferris did not blame them, but he called for “more care on the bridge.”',
    ['Carl Lind: They ran,', 'Bob Ferris: more care on the bridge.'],
  ],
  [
    'a given name in two parts tells the gender',
    'MaryAnne Moss met Robert Ferris. “It is late,” Moss said. “We wait,” he said.',
    ['MaryAnne Moss: It is late,', 'Robert Ferris: We wait,'],
  ],
  [
    'a surname is the person’s before it is the organization’s',
    'A crowd met Team Moss on the quay, then Team Moss left, and Ann Moss came without a plan. “It is late,” Moss said.',
    ['Ann Moss: It is late,'],
  ],
  [
    'surname to full name',
    'Senator Ann B. Moss came. “It is late,” Moss said.',
    ['Ann B. Moss: It is late,'],
  ],
  [
    'role to name',
    'Ann Moss, the port director, came. “It is late,” the director said.',
    ['Ann Moss: It is late,'],
  ],
])('resolves a mention: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('gives the speaker of a headline’s quotation from the body', () => {
  const text = 'Ferry is ‘a floating ruin’\n\nThe ferry is “a floating ruin,” Ann Moss said.';
  expect(read(text)).toEqual(['Ann Moss: a floating ruin', 'Ann Moss: a floating ruin,']);
});

test('leaves titles and terms out', () => {
  expect(read('Ann Moss spoke on “Morning Tide” about the so-called “silver” clause.')).toEqual([]);
});

test('takes a single word of a reported clause', () => {
  expect(read('The harbor master indicated that they had sent an “acceptable” offer.')).toEqual([
    'harbor master: acceptable',
  ]);
  expect(read('The harbor master had found an “acceptable” offer.')).toEqual([]);
});

test('says unknown where nobody is named', () => {
  expect(read('“Nobody knows who wrote these words on the wall.”')).toEqual([
    '?: Nobody knows who wrote these words on the wall.',
  ]);
});

test('uses the first of the known spellings', () => {
  const text = '“It is late,” Anna Mosse said.';
  expect(
    readSaid(text, { knownNames: createKnownNames([['Anna Moss', 'Anna Mosse']]) })[0]?.speakers,
  ).toEqual(['Anna Moss']);
});

test('marks the cue and the mention', () => {
  const text = '“He [the pilot] left,” the harbor master said.';
  const [quote] = readSaid(text);
  expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('said');
  expect(text.slice(quote?.mention?.start, quote?.mention?.end)).toBe('the harbor master');
});
