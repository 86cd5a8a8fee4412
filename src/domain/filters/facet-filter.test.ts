import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EventFacet,
  type EventTags,
  eventFacetNames,
  type TimelineFilter,
} from '../timeline/timeline-filter.ts';
import { countChoices, matchesFilter, readFilter, toggleFacet, writeFilter } from './facet-filter.ts';

const talks: EventTags = {
  kind: ['held'],
  period: ['day'],
  person: ['holt', 'berg'],
  outlet: ['lake-post'],
};
const remark: EventTags = { kind: ['statement'], period: ['after'], person: ['holt'], outlet: [] };

describe('a filter', () => {
  test.each<[string, TimelineFilter, boolean]>([
    ['lets everything through while it is empty', {}, true],
    ['asks for one of several people', { person: 'berg' }, true],
    ['asks for all its facets at once', { person: 'berg', kind: 'statement' }, false],
    ['finds nothing for a value that no event has', { outlet: 'no-such-paper' }, false],
  ])('%s', (_, filter, matches) => expect(matchesFilter(talks, filter)).toBe(matches));

  test('is set and freed by the same choice', () => {
    const set = toggleFacet<EventFacet>({ kind: 'held' }, 'person', 'holt');
    expect(set).toEqual({ kind: 'held', person: 'holt' });
    expect(toggleFacet(set, 'person', 'holt')).toEqual({ kind: 'held' });
  });

  test('counts what a choice would leave, whatever its own facet is set to', () => {
    const filter: TimelineFilter = { person: 'holt', kind: 'held' };
    expect(Object.fromEntries(countChoices([talks, remark], filter, 'kind'))).toEqual({
      held: 1,
      statement: 1,
    });
    expect(Object.fromEntries(countChoices([talks, remark], filter, 'person'))).toEqual({ holt: 1, berg: 1 });
  });

  test('keeps the other parameters of the address', () =>
    expect(writeFilter({ kind: 'held' }, eventFacetNames, '?zone=Europe/Oslo&person=holt')).toBe(
      '?zone=Europe%2FOslo&kind=held',
    ));
});

const anyValue = fc.constantFrom('held', 'holt', 'a b', '&=?', 'ä');
const anyFilter = fc.record(Object.fromEntries(eventFacetNames.map((facet) => [facet, anyValue])), {
  requiredKeys: [],
}) as fc.Arbitrary<TimelineFilter>;

test('an address gives back the filter that was written into it', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(readFilter(writeFilter(filter, eventFacetNames), eventFacetNames)).toEqual(filter);
    }),
  );
});

test('the count of a choice is the number of events that the choice shows', () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom(...eventFacetNames), (filter, facet) => {
      for (const [value, count] of countChoices([talks, remark], filter, facet)) {
        const shown = [talks, remark].filter((tags) => matchesFilter(tags, { ...filter, [facet]: value }));
        expect(count).toBe(shown.length);
      }
    }),
  );
});
