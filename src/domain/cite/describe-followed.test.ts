import { expect, test } from 'vitest';
import { parseMark } from './cited-mark.ts';
import { describeFollowed } from './describe-followed.ts';

const now = [
  { name: 'words', sign: 'k3f' },
  { name: 'speaker', sign: '9ab' },
  { name: 'report', sign: 'x2d' },
];

test.each([
  [
    'k3f9abx2d',
    undefined,
    'You followed a citation of an earlier version. All that it cites stands unchanged.',
  ],
  [
    'k3f9abx2d',
    '4 May 2031',
    'You followed a citation of the version of 4 May 2031. All that it cites stands unchanged.',
  ],
  [
    'k3f000000',
    '4 May 2031',
    'You followed a citation of the version of 4 May 2031. Changed since then: speaker and report. Everything else stands as it was cited.',
  ],
  [
    'k3f',
    undefined,
    'The address that you followed has no mark of this record: it cannot be told whether what was cited still stands.',
  ],
])('who follows %s reads what became of it', (mark, day, says) =>
  expect(describeFollowed(parseMark(mark), now, day).says).toBe(says),
);
