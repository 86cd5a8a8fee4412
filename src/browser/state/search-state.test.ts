import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsking, readSearchState, searchAddress, searchFor } from './search-state.ts';

describe('the address of a search', () => {
  test.each([
    [searchFor(''), '/quotes/'],
    [searchFor('Kyiv'), '/quotes/?q=Kyiv'],
    [searchFor('speaker:putin "root causes"'), '/quotes/?q=speaker:putin+%22root+causes%22'],
    [searchFor('peace', { compare: ['putin', 'trump'] }), '/quotes/?q=peace&compare=putin,trump'],
    [searchFor('peace', { order: 'oldest' }), '/quotes/?q=peace&sort=oldest'],
    [{ ...searchFor('peace'), shown: 40 }, '/quotes/?q=peace&show=40'],
  ])('%j is %s', (state, address) => {
    expect(searchAddress(state)).toBe(address);
  });

  test('gives back every state that it was made from', () => {
    const state = fc.record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
      compare: fc.constantFrom(undefined, ['putin', 'trump'] as const),
      order: fc.constantFrom('best', 'newest', 'oldest'),
      shown: fc.integer({ min: 20, max: 200 }),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        const { search } = new URL(searchAddress(wanted), 'https://here.example');
        expect(readSearchState(search)).toEqual(wanted);
      }),
    );
  });

  test.each([
    ['?compare=putin'],
    ['?compare=putin,putin'],
    ['?compare=a,b,c'],
    ['?sort=loudest'],
    ['?show=-4'],
    ['?show=many'],
    ['?other=1'],
  ])('%s asks for nothing', (search) => {
    expect(readSearchState(search)).toEqual(searchFor(''));
    expect(isAsking(readSearchState(search))).toBe(false);
  });
});
