import { expect, test } from 'vitest';
import { fixtureNames, fixtureRecords } from '../answer/search-fixtures.ts';
import { readPlaces } from '../build/index-words.ts';
import { layOutIndex } from '../build/lay-out-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { lexemesOf } from './lexemes-of.ts';

const rest = { outlet: 'kurier', kind: 'utterance', speakers: [] } as const;
const more: readonly SearchRecord[] = [
  { ...rest, id: 'm/1', words: 'They went to U.S. cease-fire talks on 3 000 boats', about: 'Going home' },
  { ...rest, id: 'm/2', words: 'Ми пішли', about: 'at the lakes, by treaties' },
];

test('a text has the words under which the index leads to it, and no others', () => {
  const { places, ordered } = layOutIndex({ records: [...fixtureRecords, ...more], names: fixtureNames });
  ordered.records.forEach((record, number) => {
    const leading = [...places].filter(([, found]) => readPlaces(found).some(([quote]) => quote === number));
    expect([...lexemesOf({ ...record, speakers: [] })].toSorted()).toEqual(
      leading.map(([word]) => word).toSorted(),
    );
  });
  expect([...places.keys()].filter((word) => /^[~+]/.test(word)).length).toBeGreaterThan(5);
});
