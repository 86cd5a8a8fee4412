import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { readQuotations } from './read-quotations.ts';
import { recallQuotations, recordQuotations } from './recall-quotations.ts';
import { createKnownNames } from './speakers/known-names.ts';

const text =
  'Anna Moss and Anya Lind met at the lake.\n\n“It is late,” Moss said.\n\n“Not yet,” Lind said. “We wait for Holt.”\n\n“I am here,” said Holt.\n';
const recorded = recordQuotations(text, 'en');

test.each([
  ['nobody is known', [], true],
  ['somebody is known under the name that is printed', [['Anna Moss', 'Moss', 'A. Moss']], true],
  ['those who are known are not in the report', [['Bo Berg', 'Berg']], true],
  ['a person is known by a fuller name', [['Mara Holt', 'Holt']], false],
  ['a person is known by another name first', [['Anna Mosse', 'Anna Moss']], false],
] as const)('what was read is recalled or not where %s', (_, people, isRecalled) => {
  expect(recallQuotations(recorded, createKnownNames(people)) !== undefined).toBe(isRecalled);
});

const spellings = ['Mara Holt', 'Holt', 'Bo Berg', 'Berg', 'Ada Tarn', 'Sten Vale', 'Mara', 'Marsh'];
const people = fc.array(fc.uniqueArray(fc.constantFrom(...spellings), { minLength: 1, maxLength: 3 }), {
  maxLength: 4,
});

test('whatever is recalled is what reading would give', () => {
  let recalledOnce = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), people, people, (seed, before, now) => {
      const report = makeReport(seed, 80);
      const then = recordQuotations(report, undefined, createKnownNames(before));
      const recalled = recallQuotations(then, createKnownNames(now));
      const fresh = readQuotations(report, { knownNames: createKnownNames(now) });
      if (recalled !== undefined) expect(recalled).toEqual(fresh);
      recalledOnce += recalled === undefined ? 0 : 1;
    }),
    { numRuns: 60 },
  );
  expect(recalledOnce).toBeGreaterThan(0);
});
