import { describe, expect, test } from 'vitest';
import { keepRecent, readRecent, withRecent } from './recent-searches.ts';

describe('recent searches', () => {
  test.each([
    ['the newest stands first', ['calm'], 'storm', ['storm', 'calm']],
    ['a repeated one moves up', ['calm', 'storm'], 'storm', ['storm', 'calm']],
    ['one that was only begun goes', ['lak', 'storm'], 'lake', ['lake', 'storm']],
    ['an empty one is none', ['calm'], '  ', ['calm']],
    ['six are kept', ['1', '2', '3', '4', '5', '6'], 'x', ['x', '1', '2', '3', '4', '5']],
  ])('%s', (_, recent, query, after) => {
    expect(withRecent(recent, query)).toEqual(after);
  });

  test.each([
    ['nothing kept', null],
    ['something else', '{"a":1}'],
    ['broken text', '[“'],
  ])('reads %s as none', (_, kept) => {
    expect(readRecent({ getItem: () => kept })).toEqual([]);
  });

  test('does without storage that is refused', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    expect(readRecent({ getItem: refuse })).toEqual([]);
    expect(() => keepRecent({ setItem: refuse }, ['calm'])).not.toThrow();
  });
});
