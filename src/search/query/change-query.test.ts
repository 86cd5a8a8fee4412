import { describe, expect, test } from 'vitest';
import { limitDays, loosenPhrases, removeFilter, toggleFilter } from './change-query.ts';
import { formatQuery } from './format-query.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryPart } from './query.ts';

type Change = (parts: readonly QueryPart[]) => readonly QueryPart[];

describe('a click', () => {
  test.each<[string, string, Change, string]>([
    [
      'adds a facet value',
      'peace',
      (parts) => toggleFilter(parts, 'speaker', 'orlov'),
      'peace speaker:orlov',
    ],
    [
      'takes a facet value away',
      'speaker:orlov peace',
      (parts) => toggleFilter(parts, 'speaker', 'orlov'),
      'peace',
    ],
    [
      'leaves a refused value alone',
      '-speaker:orlov',
      (parts) => toggleFilter(parts, 'speaker', 'orlov'),
      '-speaker:orlov speaker:orlov',
    ],
    [
      'writes a value with a space in marks',
      '',
      (parts) => toggleFilter(parts, 'at', 'press room'),
      'at:"press room"',
    ],
    ['removes all values of a facet', 'kind:a peace kind:b', (parts) => removeFilter(parts, 'kind'), 'peace'],
    [
      'replaces the days',
      'date:2025 peace',
      (parts) => limitDays(parts, { from: '2025-08-16' }),
      'peace date:2025-08-16..',
    ],
    ['forgets the days', 'date:2025 peace', (parts) => limitDays(parts, {}), 'peace'],
    ['loosens phrases', '"not yet" -"no war"', loosenPhrases, 'not yet -"no war"'],
  ])('%s', (_, before, change, after) => {
    expect(formatQuery(change(parseQuery(before).parts))).toBe(after);
  });
});
