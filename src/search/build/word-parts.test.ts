import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureNames, fixtureRecords } from '../answer/search-fixtures.ts';
import { indexNames } from '../index/index-names.ts';
import type { SearchName, SearchRecord } from '../index/search-record.ts';
import { findAllWords } from './found-words.ts';
import {
  cutRecords,
  findInParts,
  joinWordParts,
  type KeepWords,
  makePart,
  spelledNames,
  type WordPart,
} from './word-parts.ts';

const entriesOf = (records: readonly SearchRecord[]) => indexNames({ records, names: fixtureNames });

/** Records of words that many of them share, that have groups, and that are names. */
const manyRecords = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom('Kyiv', 'went', 'go', 'peace', 'harbour', 'Orlov', 'toll'), {
        maxLength: 9,
      }),
      about: fc.constantFrom(undefined, 'the harbour', 'peace'),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((all) =>
    all.map(({ words, about }, index): SearchRecord => {
      const said = {
        id: `report-${index}/q${index % 3}`,
        words: words.join(' '),
        speakers: [],
        outlet: 'o',
        kind: 'k',
      };
      return about === undefined ? said : { ...said, about };
    }),
  );

/** All that a build finds, in its order. */
function toFound({ places, mentions }: ReturnType<typeof findAllWords>) {
  const found = Array.from(places, ([word, { count, quotes, spots }]) => [word, count, quotes, spots]);
  return [found, mentions];
}

test('parts, wherever they are cut, give what all records give at once', () => {
  const cut = fc.tuple(manyRecords, fc.infiniteStream(fc.nat(40)));
  const check = ([records, lengths]: readonly [readonly SearchRecord[], Iterator<number>]) => {
    const entries = entriesOf(records);
    const parts: WordPart[] = [];
    for (let at = 0; at < records.length; ) {
      const length = 1 + Number(lengths.next().value);
      parts.push(makePart(records.slice(at, at + length), entries));
      at += length;
    }
    expect(toFound(joinWordParts(parts, entries))).toEqual(toFound(findAllWords(records, entries)));
  };
  fc.assert(fc.property(cut, check), { numRuns: 100 });
  check([fixtureRecords, [0, 2, 1, 9].values()]);
});

test.each<[string, (at: number) => string]>([
  ['count up', (at) => `report/report-${String(at).padStart(5, '0')}`],
  [
    'count up in both their halves',
    (at) => `report-${String(Math.floor(at / 10)).padStart(5, '0')}/q${at % 10}`,
  ],
  [
    'are words',
    (at) => `event/${['lake', 'toll', 'harbour'][at % 3]}-talks-${['in', 'on'][at % 2]}-${at * 7}`,
  ],
])('parts are about as long as they shall be where ids %s', (_, idOf) => {
  const records = Array.from({ length: 1000 }, (__, at): SearchRecord => {
    return { id: idOf(at), words: '', speakers: [], outlet: '', kind: '' };
  });
  const lengths = cutRecords(records, 32).map(({ length }) => length);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(1000);
  expect(lengths.length).toBeGreaterThan(1000 / 32 / 2);
  expect(Math.max(...lengths)).toBeLessThan(32 * 7);
});

/** Keeps parts as a build does, by what they are made from, and counts those that it makes. */
function createKeeper() {
  let kept = new Map<string, string>();
  const made: number[] = [];
  const keep: KeepWords = (plans) => {
    let count = 0;
    const all = plans.map(({ from, make }): [string, string] => {
      const key = JSON.stringify(from);
      const known = kept.get(key);
      count += known === undefined ? 1 : 0;
      return [key, known ?? JSON.stringify(make())];
    });
    kept = new Map(all);
    made.push(count);
    return all.map(([, part]) => JSON.parse(part) as WordPart);
  };
  return { find: findInParts(keep), made };
}

test('of a changed, a new and a missing record one part is made anew, and all is found as at once', () => {
  const records = Array.from({ length: 2000 }, (_, at): SearchRecord => {
    const words = `The toll of ${at} is paid in Kyiv ${at % 7} times`;
    return { id: `report-${at}`, words, speakers: [], outlet: 'o', kind: 'k' };
  });
  const { find, made } = createKeeper();
  const changed = records.with(700, {
    ...fixtureRecords[0],
    id: 'report-700',
    words: 'Peace',
  } as SearchRecord);
  const more = changed.toSpliced(300, 0, { ...changed[0], id: 'report-x', words: 'Orlov' } as SearchRecord);
  const states = [records, changed, more, more.toSpliced(1200, 1)];
  // The names stay those of the first: their records are another matter.
  const entries = entriesOf(records);
  for (const state of states)
    expect(toFound(find(state, entries))).toEqual(toFound(findAllWords(state, entries)));
  expect(made[0]).toBe(cutRecords(records, 32).length);
  expect(made[0]).toBeGreaterThan(20);
  expect(made.slice(1).every((count) => count === 1)).toBe(true);
});

test('another spelling of a name makes all parts anew', () => {
  const { find, made } = createKeeper();
  const entries = entriesOf(fixtureRecords);
  find(fixtureRecords, entries);
  const spelled = entries.map((entry) => (entry.id === 'orlov' ? { ...entry, spellings: ['work'] } : entry));
  expect(toFound(find(fixtureRecords, spelled))).toEqual(toFound(findAllWords(fixtureRecords, spelled)));
  expect(made[1]).toBe(made[0]);
});

test('an office is no word that anybody looks for in a text: another one makes no part anew', () => {
  const told = (names: readonly SearchName[]) => spelledNames(indexNames({ records: fixtureRecords, names }));
  const anew = (change: object) =>
    fixtureNames.map((name) => (name.type === 'person' ? { ...name, ...change } : name));
  expect(told(anew({ roles: [{ title: 'Keeper of the light' }] }))).toEqual(told(fixtureNames));
  expect(told(anew({ spellings: ['The keeper'] }))).not.toEqual(told(fixtureNames));
});
