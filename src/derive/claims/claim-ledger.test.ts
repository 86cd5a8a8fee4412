import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { readClaimValue } from './claim-value.ts';
import { formatClaimValue } from './format-claim-value.ts';

const claim = (value: string) => ({
  fact: 'duration',
  value,
  printed: 'four hours',
  span: [76, 86] as [number, number],
});
const telling = (id: string, ...values: string[]) =>
  exampleArticle({
    id,
    source: exampleSource({ outlet: id }),
    events: [{ event: 'lake-meeting', claims: values.map(claim) }],
  });
const outlets = ['one', 'two'].map((id) => exampleOutlet({ id }));

function ledgerOf(...articles: ReturnType<typeof telling>[]) {
  return buildDossier(exampleContent({ articles, outlets })).ledger;
}

function kindOf(...articles: ReturnType<typeof telling>[]) {
  return ledgerOf(...articles)[0]?.kind;
}

describe('the claim ledger', () => {
  test('finds that two reports differ', () =>
    expect(kindOf(telling('one', 'PT4H'), telling('two', 'PT3H'))).toBe('conflict'));
  test('counts one length written in two ways as agreement', () =>
    expect(kindOf(telling('one', 'PT4H'), telling('two', 'PT240M'))).toBe('agree'));
  test('knows that “about four hours” is not “four hours”', () =>
    expect(kindOf(telling('one', 'PT4H'), telling('two', 'PT4H~'))).toBe('emphasis'));
  test('says when only one report answers, and who is silent', () => {
    const [entry] = ledgerOf(telling('one', 'PT4H'), telling('two'));
    expect([entry?.kind, entry?.silent.map(({ article, form }) => `${article.id}: ${form}`)]).toEqual([
      'single',
      ['two: silent'],
    ]);
  });
  test('leaves out a fact nobody answers', () => expect(ledgerOf(telling('one'))).toEqual([]));
});

test.each([
  ['duration', 'PT2H45M', '2 h 45 min'],
  ['duration', 'PT2H30M~', 'about 2½ h'],
  ['duration', 'PT30M~', 'about ½ h'],
  ['duration', 'PT2H30M', '2 h 30 min'],
  ['duration', 'PT2H40M~', 'about 2 h 40 min'],
  ['duration', 'PT3H', '3 h'],
  ['date', '2031-05-04', '4 May 2031'],
  ['number', 1200, '1,200'],
  ['people', ['holt', 'berg'], 'Bo Berg and Mara Holt'],
  ['people', [], 'no names given'],
  ['text', 'in public', 'in public'],
] as const)('reads and words a %s: %s', (type, value, words) => {
  const people = [
    { id: 'holt', name: 'Mara Holt' },
    { id: 'berg', name: 'Bo Berg' },
  ].map((person) => ({ ...person, spellings: [], formerly: [], roles: [{ title: 'minister' }], review: [] }));
  const read = readClaimValue(type, typeof value === 'object' ? [...value] : value);
  expect(read && formatClaimValue(read, people)).toBe(words);
});

test.each([
  ['duration', 'four hours'],
  ['duration', 'PT'],
  ['date', 'Sunday'],
  ['number', '12'],
  ['people', 'holt'],
] as const)('refuses a %s written as “%s”', (type, value) =>
  expect(readClaimValue(type, value)).toBeUndefined(),
);
