import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { describeStripDay } from './describe-strip-day.ts';

const held = exampleEvent();
const inferred = exampleEvent({
  id: 'walk',
  kind: 'statement',
  dated: { grade: 'inferred', evidence: 'it follows the meeting' },
});
const says = (...events: readonly (typeof held)[]) =>
  describeStripDay({ day: '2031-05-04', last: '2031-05-04', events, gap: 0 });

test.each([
  ['all days are printed', [held], '1 event: 1 happened'],
  ['one of two is inferred', [held, inferred], '2 events: 1 happened, 1 said; the day of 1 is not printed'],
  ['the only one is inferred', [inferred], '1 event: 1 said; the day is not printed'],
])('a day of the strip says that %s', (_, events, words) => expect(says(...events)).toBe(words));
