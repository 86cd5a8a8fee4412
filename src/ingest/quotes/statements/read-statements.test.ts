import { expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';
import { listUntaken } from './list-untaken.ts';
import { findStatements, statementRules } from './statement-rules.ts';

const transcript = [
  'Transcript: Morning Desk, Radio Sound, 4 March 2031',
  'NILS AAS, HOST: With me are lock keeper Vera Holm and the minister. When was it shut?',
  'HOLM: At ten. As my mother used to say, "Water finds the gap."',
  '(CROSSTALK)',
  'AAS: And who pays?',
  'UNIDENTIFIED MALE: We do!',
  'HOLM: I have no answer to that.',
].join('\n\n');

test('the lines of a transcript are statements of those whom their labels name', () => {
  expect(
    readSaid(transcript).map(({ kind, speakers, parts }) => [
      kind,
      ...speakers,
      ...parts.map(({ start, end }) => transcript.slice(start, end)),
    ]),
  ).toEqual([
    ['statement', 'Nils Aas', 'With me are lock keeper Vera Holm and the minister. When was it shut?'],
    ['statement', 'Vera Holm', 'At ten. As my mother used to say, "Water finds the gap."'],
    ['statement', 'Nils Aas', 'And who pays?'],
    ['statement', 'Vera Holm', 'I have no answer to that.'],
  ]);
});

test.each([
  '[00:01:12] ',
  '00:01:12 ',
  '(1:12) ',
  '12:04 – ',
  '[1:02:03 PM] ',
  '1:02 p.m. – ',
  '(1:02 a.m.) ',
])('a time before a label is none of it: %s', (time) => {
  const timed = ['VERA HOLM: Good day.', 'NILS AAS: Is it shut?', 'VERA HOLM: It is.']
    .map((line) => time + line)
    .join('\n\n');
  expect(readSaid(timed).map(({ speakers }) => speakers[0])).toEqual(['Vera Holm', 'Nils Aas', 'Vera Holm']);
});

test.each([' [00:01:12]', ' (1:02:03 PM)', ' 00:01:12'])(
  'a time behind a label is none of it: %s',
  (time) => {
    const timed = [`VERA HOLM${time}: Good day.`, `NILS AAS${time}: Is it shut?`, `VERA HOLM${time}: It is.`];
    const text = timed.join('\n\n');
    expect(
      readSaid(text).map(({ speakers, parts }) => [speakers[0], text.slice(parts[0]?.start, parts[0]?.end)]),
    ).toEqual([
      ['Vera Holm', 'Good day.'],
      ['Nils Aas', 'Is it shut?'],
      ['Vera Holm', 'It is.'],
    ]);
  },
);

test('a record of an office names its speakers in small letters', () => {
  const record = 'Vera Holm: Good day.\n\nNils Aas: Good day, and thank you.\n\nVera Holm: Let us begin.';
  expect(readSaid(record).map(({ speakers }) => speakers[0])).toEqual(['Vera Holm', 'Nils Aas', 'Vera Holm']);
});

test.each([
  ['a single label', 'Vera Holm: Good day to everybody.\n\nThe lock is shut.'],
  ['a list of facts', 'Place: Sound harbour\n\nTime: Ten\n\nPhone: Four\n\nPlace: Gate'],
  ['headings', 'Background: The lock\n\nWhat next: The gate\n\nThe price: Unknown'],
])('no statements stand in %s', (_, text) => {
  expect(readSaid(text)).toEqual([]);
});

test('says what was seen and not taken', () => {
  expect(listUntaken(transcript)).toEqual([
    '1 line of the transcript stands under a label that names nobody (“UNIDENTIFIED MALE”); not taken as quotes.',
  ]);
  expect(listUntaken('The following is attributable to spokesman Nils Aas:\n\nThe gate is shut.')).toEqual([
    '“The following is attributable to spokesman Nils Aas:” introduces words without quotation marks; they are not taken as a quote.',
  ]);
});

test.each(statementRules)('reads a statement by the rule: $name', ({ name, example, keeps }) => {
  const found = findStatements(example);
  expect(found.map(({ rule }) => rule)).toContain(name);
  expect(found[0]?.speaker).toBe('Ann Moss');
  expect(findStatements(keeps)).toEqual([]);
});

const wordsOf = (text: string) =>
  findStatements(text).map(({ speaker, parts }) => [
    speaker,
    ...parts.map(({ start, end }) => text.slice(start, end)),
  ]);

test('paragraphs between two labels go on, stage directions do not, and behind the last label nobody can tell', () => {
  const record = [
    'President of Norland Vera Holm: Good day to everybody.',
    'I have come to speak of the lock.',
    '(Applause)',
    'Nils Aas:',
    'Thank you for that, and for coming.',
    'Vera Holm: Let us begin.',
    'The talks went on behind closed doors.',
  ].join('\n\n');
  expect(wordsOf(record)).toEqual([
    ['Vera Holm', 'Good day to everybody.', 'I have come to speak of the lock.'],
    ['Nils Aas', 'Thank you for that, and for coming.'],
    ['Vera Holm', 'Let us begin.'],
  ]);
});

test('the address of a picture is no word of a post, and a post in marks is a quotation', () => {
  expect(wordsOf('No ferry yet. pic.example/x\n\n— Ann Moss (@annmoss)')).toEqual([
    ['Ann Moss', 'No ferry yet.'],
  ]);
  expect(wordsOf('“No ferry yet.”\n\n— Ann Moss (@annmoss)')).toEqual([]);
});

test('a statement that is introduced ends where nobody says “I” or “we”', () => {
  const text =
    'Statement of Norland minister Vera Holm, on the lock:\n\nWe shut it at ten.\n\nI am sorry.\n\nHolm took office in May.';
  expect(wordsOf(text)).toEqual([['Vera Holm', 'We shut it at ten.', 'I am sorry.']]);
  expect(listUntaken(text)).toEqual([]);
});

test('a heading with a colon above a transcript is nobody’s words', () => {
  const talk =
    'The Quay, Episode 41: The lock is shut\n\nNils Aas: Why is it shut?\n\nVera Holm: It cracked.\n\nNils Aas: And now?';
  expect(wordsOf(talk).map(([speaker]) => speaker)).toEqual(['Nils Aas', 'Vera Holm', 'Nils Aas']);
});

test('who led an interview says nothing by the line that names them', () => {
  const text =
    'Interview: Jon Aske\n\nPhotos: Ida Moen\n\nGazette: When did it break?\n\nPetra Holm: At noon.\n\nGazette: And then?\n\nHolm: We left.';
  expect(findStatements(text).map(({ parts: [part] }) => text.slice(part?.start, part?.end))).toEqual([
    'When did it break?',
    'At noon.',
    'And then?',
    'We left.',
  ]);
});
