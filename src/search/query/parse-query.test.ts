import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery } from './format-query.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryPart } from './query.ts';

const word = (text: string, excluded = false): QueryPart => ({ type: 'word', text, excluded });
const phrase = (text: string, excluded = false): QueryPart => ({ type: 'phrase', text, excluded });
const filter = (
  operator: 'speaker' | 'outlet' | 'at' | 'date' | 'kind',
  value: string,
  excluded = false,
): QueryPart => ({ type: 'filter', operator, value, excluded });

describe('parseQuery', () => {
  test.each<[string, readonly QueryPart[]]>([
    ['', []],
    ['   ', []],
    ['peace now', [word('peace'), word('now')]],
    ['"peace now"', [phrase('peace now')]],
    ['“peace now” soon', [phrase('peace now'), word('soon')]],
    ['"peace n', [phrase('peace n')]],
    ['""', []],
    ['-war', [word('war', true)]],
    ['-"no war"', [phrase('no war', true)]],
    ['cease-fire', [word('cease-fire')]],
    ['speaker:holt', [filter('speaker', 'holt')]],
    ['Speaker:холт', [filter('speaker', 'холт')]],
    ['-speaker:holt', [filter('speaker', 'holt', true)]],
    ['at:"press conference" peace', [filter('at', 'press conference'), word('peace')]],
    ['date:2025-08-16.. kind:utterance', [filter('date', '2025-08-16..'), filter('kind', 'utterance')]],
    ['speaker: peace', [filter('speaker', ''), word('peace')]],
    ['at 10:30', [word('at'), word('10:30')]],
    ['author:holt', [{ type: 'unknown', operator: 'author', value: 'holt', excluded: false }]],
  ])('reads %s', (text, parts) => {
    expect(parseQuery(text).parts).toEqual(parts);
  });

  test.each([
    ['author:holt peace', 'unknown-operator', 'speaker:holt peace'],
    ['speeker:holt', 'unknown-operator', 'speaker:holt'],
    ['-source:post', 'unknown-operator', '-outlet:post'],
    ['colour:red', 'unknown-operator', undefined],
  ])('explains what cannot be done in %s', (text, rule, instead) => {
    const { problems } = parseQuery(text);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.instead).toBe(instead);
  });

  test('names what was written and what was meant', () => {
    expect(parseQuery('author:holt').problems).toEqual([
      {
        rule: 'unknown-operator',
        operator: 'author',
        value: 'holt',
        meant: 'speaker:holt',
        instead: 'speaker:holt',
      },
    ]);
  });

  test('finds nothing to explain in an address', () => {
    expect(parseQuery('https://example.org/a').problems).toEqual([]);
  });

  test('cuts a query of a million characters, and says so', () => {
    const { parts, problems } = parseQuery('peace '.repeat(170_000));
    expect(parts.length).toBeLessThan(30);
    expect(problems.map(({ rule }) => rule)).toEqual(['query-cut']);
  });

  test('keeps the first four phrases, and says so', () => {
    const { parts, problems } = parseQuery('"a b" "c d" word -"e f" "g h" "i j" end');
    expect(formatQuery(parts)).toBe('"a b" "c d" word -"e f" "g h" end');
    expect(problems.map(({ rule }) => rule)).toEqual(['query-cut']);
  });

  test('reads back what formatQuery writes', () => {
    const plain = fc.stringMatching(/^[a-zé1-9ж][a-zé'’.,-]{0,8}$/);
    const spaced = fc.array(plain, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const part = fc.oneof(
      fc.record({ type: fc.constant('word' as const), text: plain, excluded: fc.boolean() }),
      fc.record({ type: fc.constant('phrase' as const), text: spaced, excluded: fc.boolean() }),
      fc.record({
        type: fc.constant('filter' as const),
        operator: fc.constantFrom('speaker', 'outlet', 'at', 'date', 'kind'),
        value: fc.oneof(spaced, fc.constant('')),
        excluded: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('unknown' as const),
        operator: fc.constantFrom('author', 'x2', 'ціна'),
        value: spaced,
        excluded: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(
        fc
          .array(part, { maxLength: 8 })
          .filter((parts) => parts.filter(({ type }) => type === 'phrase').length <= 4),
        (parts) => {
          expect(parseQuery(formatQuery(parts)).parts).toEqual(parts);
        },
      ),
    );
  });

  test('settles after one reading, whatever was typed', () => {
    const typed = fc.array(
      fc.constantFrom('a', '-', '"', '“', ':', ' ', 'speaker:', 'at:', 'x:', '.', 'b c', 'ж'),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(typed, (pieces) => {
        const once = parseQuery(pieces.join('')).parts;
        expect(parseQuery(formatQuery(once)).parts).toEqual(once);
      }),
    );
  });
});
