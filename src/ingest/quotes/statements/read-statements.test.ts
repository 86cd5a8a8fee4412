import { expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';
import { listUntaken } from './list-untaken.ts';

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
