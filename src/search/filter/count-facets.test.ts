import { describe, expect, test } from 'vitest';
import { searchFixture } from '../answer/search-fixtures.ts';
import type { FacetCounts } from './count-facets.ts';

const fixture = searchFixture();

async function countsFor(text: string): Promise<FacetCounts> {
  return (await fixture.search(text)).countFacets();
}

function idsAndCounts(values: FacetCounts['speaker']): (string | number)[][] {
  return values.map(({ id, count }) => [id, count]);
}

describe('countFacets', () => {
  test('counts the values of the matching quotes', async () => {
    const counts = await countsFor('peace');
    expect(idsAndCounts(counts.speaker)).toEqual([
      ['orlov', 2],
      ['von-aldern', 1],
      ['unnamed', 1],
    ]);
    expect(idsAndCounts(counts.outlet)).toEqual([
      ['morning-post', 2],
      ['kurier', 2],
    ]);
    expect(idsAndCounts(counts.kind)).toEqual([
      ['utterance', 3],
      ['fragment', 1],
    ]);
    expect(counts.date).toEqual([
      { day: '2025-08-16', count: 2 },
      { day: '2025-08-19', count: 1 },
    ]);
  });

  test('counts everything when nothing is asked', async () => {
    const counts = await countsFor('');
    expect(idsAndCounts(counts.at)).toEqual([
      ['joint-press-conference', 1],
      ['summit', 1],
    ]);
    expect(counts.kind.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  test('a quote of two speakers counts for both', async () => {
    expect(idsAndCounts((await countsFor('слово')).speaker)).toEqual([
      ['kovalenko', 1],
      ['von-aldern', 1],
    ]);
  });

  test('the filter of a facet does not lower its own counts', async () => {
    const counts = await countsFor('peace outlet:kurier');
    expect(idsAndCounts(counts.outlet)).toEqual([
      ['morning-post', 2],
      ['kurier', 2],
    ]);
    expect(idsAndCounts(counts.speaker)).toEqual([
      ['orlov', 1],
      ['unnamed', 1],
    ]);
    expect(counts.without).toMatchObject({ outlet: 2, speaker: 0 });
  });

  test('two filters lower each other’s counts', async () => {
    const counts = await countsFor('outlet:kurier speaker:orlov');
    expect(idsAndCounts(counts.outlet)).toEqual([
      ['morning-post', 2],
      ['kurier', 1],
    ]);
    expect(idsAndCounts(counts.speaker)).toEqual([
      ['kovalenko', 1],
      ['orlov', 1],
      ['unnamed', 1],
    ]);
  });
});
