import { expect, test } from 'vitest';
import type { Claim, FactType } from '../../domain/claim.ts';
import { readClaimValue } from './claim-value.ts';
import { areCompatible } from './compare-values.ts';
import { describeDistance } from './describe-distance.ts';

const people = [
  { id: 'holt', name: 'Mara Holt' },
  { id: 'berg', name: 'Bo Berg' },
].map((person) => ({ ...person, spellings: [], formerly: [], roles: [{ title: 'minister' }], review: [] }));

const read = (type: FactType, value: NonNullable<Claim['value']>) => {
  const found = readClaimValue(type, value);
  if (found === undefined) throw new Error(`${String(value)} is not a ${type}`);
  return found;
};

test.each([
  ['duration', 'PT3H', 'PT2H45M', false, '15 min apart'],
  ['duration', 'PT2H30M~', 'PT2H45M', true, '15 min apart (“about” allows for it)'],
  ['duration', 'PT2H30M~', 'PT3H', false, '30 min apart'],
  ['duration', 'PT3H~', 'PT2H30M', true, '30 min apart (“about” allows for it)'],
  ['duration', 'PT60M', 'PT1H', true, undefined],
  ['date', '2031-05-04', '2031-05-05', false, '1 day apart'],
  ['date', '[2031-05-01..2031-05-07]', '2031-05-05', true, 'one can lie within the other'],
  ['number', 12, 20, false, '8 apart'],
  ['people', ['holt'], ['holt', 'berg'], false, 'not in both: Bo Berg'],
  ['people', ['holt'], [], true, undefined],
  ['text', 'in public', 'in private', false, undefined],
] as const)('compares a %s: %s and %s', (type, left, right, compatible, words) => {
  const [one, two] = [left, right].map((value) => read(type, typeof value === 'object' ? [...value] : value));
  if (one === undefined || two === undefined) return expect.unreachable();
  expect(areCompatible(one, two)).toBe(compatible);
  expect(areCompatible(two, one)).toBe(compatible);
  expect(describeDistance(one, two, people)).toBe(words);
});
