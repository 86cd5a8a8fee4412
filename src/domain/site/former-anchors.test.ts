import { describe, expect, test } from 'vitest';
import { formerAnchorIds, isOwnId } from './former-anchors.ts';
import { anchorId } from './page-anchors.ts';

describe('an anchor', () => {
  test.each([
    [anchorId('quote', 'calm'), 'quote--calm'],
    [anchorId('fact', 'talks', 'length'), 'fact--talks--length'],
  ])('is the ids of a record behind its kind: %s', (id, wanted) => {
    expect(id).toBe(wanted);
  });

  test('of one record is never that of another', () => {
    expect(anchorId('fact', 'a-b', 'c')).not.toBe(anchorId('fact', 'a', 'b-c'));
    expect(isOwnId(anchorId('quote', 'content'))).toBe(false);
  });
});

describe('the anchors of before', () => {
  test('are the names of before, and the bare ones', () => {
    expect(formerAnchorIds('quote', [['calm'], ['quiet']])).toEqual(['quote--quiet', 'calm', 'quiet']);
  });

  test.each(['content', 'cite', 'where-from', 'changed-course', 'day-2031-05-04'])(
    'leave “%s”, a part of the page’s own, to the page',
    (id) => {
      expect(formerAnchorIds('quote', [[id]])).toEqual([]);
    },
  );

  test('of two facts are set together of their ids', () => {
    expect(formerAnchorIds('fact', [['talks', 'length']])).toEqual(['talks-length']);
  });
});
