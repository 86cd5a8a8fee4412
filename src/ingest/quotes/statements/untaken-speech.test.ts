import { expect, test } from 'vitest';
import { listUntaken } from './list-untaken.ts';

const interview = [
  'Harbour master Ann Moss speaks about the week of the crack.',
  'Why did you shut the lock?',
  'Two of its bearings are cracked. We do not take chances with it.',
  'When will it open again?',
  'In six weeks, if the bearings come in time.',
];
const speech = [
  'Statement by Harbour Master Ann Moss on the lock',
  'I shut the lock this morning because two of its bearings are cracked.',
  'We will carry everybody by ferry until it is mended.',
];

test('says that an interview without labels was seen and not taken', () => {
  expect(listUntaken(interview.join('\n\n'))).toEqual([
    '2 questions stand in paragraphs of their own, as in an interview (“Why did you shut the lock?”); the answers have no quotation marks and are not taken as quotes.',
  ]);
});

test('says that a statement without a mark or a label was seen and not taken', () => {
  expect(listUntaken(speech.join('\n\n'))).toEqual([
    'The text is headed “Statement by Harbour Master Ann Moss on the lock” and speaks in the first person; its words have no quotation marks and are not taken as a quote.',
  ]);
});

test.each([
  [
    'an essay with questions',
    [
      'The lock is shut.',
      'Why is it shut?',
      'The bearings are cracked, it is said.',
      'And who pays for it?',
      'The town pays for it, as always.',
    ],
  ],
  [
    'a report on a statement',
    [
      'Statement by Ann Moss angers the town',
      'The town was angry on Monday about what she said.',
      'Nobody had asked for the lock to be shut so soon.',
    ],
  ],
  [
    'an essay of somebody',
    [
      'The lock and I',
      'I shut the lock this morning because two of its bearings are cracked.',
      'We will carry everybody by ferry until it is mended.',
    ],
  ],
])('%s is none of them', (_, lines) => {
  expect(listUntaken(lines.join('\n\n'))).toEqual([]);
});
