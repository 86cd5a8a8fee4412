import { expect, test } from 'vitest';
import { isRecordHeadline, namesSpeech } from './is-record-headline.ts';

test.each([
  'Remarks by Harbour Master Holt Before the Vote, May 6, 2031',
  'Holt’s remarks on the lock – May 6, 2031',
  'Joint Press Conference of Holt and Berg',
  'READ: Mara Holt’s full statement',
  'Full transcript: Night on the Quay',
  'Harbour Master Holt Delivers Remarks',
  'Pressekonferenz von Mara Holt',
  'Пресс-конференция Мары Хольт',
])('%s heads a record', (headline) => {
  expect(isRecordHeadline(headline)).toBe(true);
});

test.each([
  'Speechless crowd waits at the lock, May 6, 2031',
  'Redesign der Brücke vom 6. Mai 2031',
  'Addressing the lock crisis, May 6, 2031',
  'Interviewer fired after the vote, May 6, 2031',
])('%s only begins like one', (headline) => {
  expect(isRecordHeadline(headline)).toBe(false);
  expect(namesSpeech(headline)).toBe(false);
});

test.each(['Mayor cancels speech planned for May 6, 2031', 'Lock shut after interview'])(
  '%s does not',
  (headline) => {
    expect(isRecordHeadline(headline)).toBe(false);
    expect(namesSpeech(headline)).toBe(true);
  },
);
