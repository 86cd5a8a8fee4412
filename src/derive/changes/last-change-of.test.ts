import { expect, test } from 'vitest';
import { lastChangeOf } from './last-change-of.ts';

const days = [
  { day: '2031-05-06', items: [{ kind: 'person', id: 'holt', what: ['office changed'] }] },
  { day: '2031-05-05', items: [{ kind: 'report', id: 'lake-talks', what: ['digest changed'] }] },
  {
    day: '2031-05-04',
    items: [
      { kind: 'report', id: 'lake-talks', what: ['added'] },
      { kind: 'event', id: 'talks', what: ['added'] },
    ],
  },
] as const;

test.each([
  ['/articles/lake-talks/', '2031-05-05'],
  ['/quotes/lake-talks/calm/', '2031-05-05'],
  ['/people/holt/', '2031-05-06'],
  ['/people/', '2031-05-06'],
  ['/articles/', '2031-05-05'],
  ['/timeline/', '2031-05-05'],
  ['/', '2031-05-06'],
  ['/sources/', undefined],
  ['/articles/other/', undefined],
  ['/said/calm/', undefined],
  ['/quotes/by/speaker/holt/', undefined],
])('what %s shows changed last on %s', (path, day) => expect(lastChangeOf(path, days)).toBe(day));
