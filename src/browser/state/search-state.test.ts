import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsking, readSearchState, searchAddress, searchFor } from './search-state.ts';

describe('the address of a search', () => {
  test.each([
    [searchFor(''), '/quotes/'],
    [searchFor('Viken'), '/quotes/?q=Viken'],
    [searchFor('speaker:holt "root causes"'), '/quotes/?q=speaker:holt+%22root+causes%22'],
    [searchFor('peace', { compare: ['holt', 'berg'] }), '/quotes/?q=peace&compare=holt,berg'],
    [searchFor('peace', { order: 'oldest' }), '/quotes/?q=peace&sort=oldest'],
    [{ ...searchFor('peace'), shown: 40 }, '/quotes/?q=peace&show=40'],
  ])('%j is %s', (state, address) => {
    expect(searchAddress(state)).toBe(address);
  });

  test('gives back every state that it was made from', () => {
    const state = fc.record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
      compare: fc.constantFrom(undefined, ['holt', 'berg'] as const),
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
    ['?compare=holt'],
    ['?compare=holt,holt'],
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
