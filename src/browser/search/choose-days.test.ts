import { expect, test } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import { chosenDays, pressDay } from './choose-days.ts';

const range = (query: string) => chosenDays(parseQuery(query).parts);

test.each([
  ['', 'date:2031-05-04', 'chooses a day'],
  ['date:2031-05-04', '', 'lets the only day go'],
  ['date:2031-05-06', 'date:2031-05-04..2031-05-06', 'stretches to an earlier day'],
  ['date:2031-05-02', 'date:2031-05-02..2031-05-04', 'stretches to a later day'],
  ['date:2031-05-02..2031-05-06', 'date:2031-05-04', 'starts again inside a range'],
  ['date:2031-05-01..2031-05-02', 'date:2031-05-01..2031-05-04', 'stretches a range'],
  ['date:2031-05-05..', 'date:2031-05-04..', 'stretches an open range'],
])('from “%s”, a press on 4 May gives “%s”: %s', (before, after) => {
  expect(pressDay('2031-05-04', range(before))).toEqual(range(after));
});

test('knows no days where none or two ranges are asked for', () => {
  expect([range('calm'), range('-date:2031'), range('date:2031 date:2032')]).toEqual([{}, {}, {}]);
});
