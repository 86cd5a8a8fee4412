import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastFirst, pagesOfParts } from './list-part.ts';
import { pageLimits } from './page-limits.ts';
import { type Splitting, splitByTime } from './split-by-time.ts';

interface Item {
  readonly date: string | undefined;
  readonly weight: number;
}

const byDate: Splitting<Item> = { dateOf: ({ date }) => date, weightOf: ({ weight }) => weight };
const day = (number: number) => new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
const heavy = (date: string | undefined, weight = pageLimits.elementsOfList / 2): Item => ({ date, weight });

test.each([
  ['a list that fits on one page is not split', [heavy('2031-05-17')], []],
  ['two months', [heavy('2031-05-17', 1_000), heavy('2031-06-01', 1_000)], ['2031-05', '2031-06']],
  [
    'a month that is too long is split by day and keeps its own page',
    [heavy('2031-05-02'), heavy('2031-05-17'), heavy('2031-05-18')],
    ['2031-05', '2031-05-02', '2031-05-17', '2031-05-18'],
  ],
  [
    'a vague date counts at its first day',
    [heavy('2031-05', 1_000), heavy('[2031-06-03..2031-07-02]', 1_000)],
    ['2031-05', '2031-06'],
  ],
  [
    'what has no date comes last',
    [heavy(undefined, 1_000), heavy('2031-06-01', 1_000)],
    ['2031-06', 'undated'],
  ],
])('%s', (_, items, ids) =>
  expect(pagesOfParts(splitByTime(items, byDate)).map(({ id }) => id)).toEqual(ids),
);

test('the last comes first in each part too that leads on to others', () => {
  const days = ['2031-05-02', '2031-05-17', '2031-06-01'].map((date) => heavy(date, 1_000));
  const parts = splitByTime([...days, heavy('2031-05-17')], byDate);
  expect(pagesOfParts(lastFirst(parts)).map(({ id }) => id)).toEqual([
    '2031-06',
    '2031-05',
    '2031-05-17',
    '2031-05-02',
  ]);
});

test('a part is named as a reader says it', () => {
  const parts = splitByTime([heavy('2031-05-02'), heavy('2031-05-17'), heavy('2031-05-18')], byDate);
  expect(pagesOfParts(parts).map(({ name }) => name)).toEqual([
    'May 2031',
    '2 May 2031',
    '17 May 2031',
    '18 May 2031',
  ]);
});

test('a day that is too long is split within, by ids that its address ends with', () => {
  const within = [
    ({ date }: Item) => ({ id: date === undefined ? undefined : 'talks', name: 'Talks' }),
    ({ weight }: Item) => ({ id: `report-${weight}`, name: `Report ${weight}` }),
  ];
  const list = [heavy('2031-05-17', 1_000), heavy('2031-05-17', 1_500), heavy('2031-06-01', 1)];
  expect(pagesOfParts(splitByTime(list, { ...byDate, within })).map(({ id, name }) => [id, name])).toEqual([
    ['2031-05', 'May 2031'],
    ['2031-05-17', '17 May 2031'],
    ['2031-05-17--talks', '17 May 2031, Talks'],
    ['2031-05-17--talks--report-1000', '17 May 2031, Talks, Report 1000'],
    ['2031-05-17--talks--report-1500', '17 May 2031, Talks, Report 1500'],
    ['2031-06', 'June 2031'],
  ]);
  const unknown = [heavy(undefined, 1_000), heavy(undefined, 1_500)];
  expect(pagesOfParts(splitByTime(unknown, { ...byDate, within })).map(({ id }) => id)).toEqual([
    'undated',
    'undated--_',
    'undated--_--report-1000',
    'undated--_--report-1500',
  ]);
});

test('records of one day and one name are told apart by their ids', () => {
  const within = [
    ({ weight }: Item) => ({ id: `talks-${weight}`, name: weight < 3_000 ? 'Talks' : 'Dinner' }),
  ];
  const list = [1_000, 1_500, 3_000].map((weight) => heavy('2031-05-17', weight));
  const [month] = splitByTime(list, { ...byDate, within });
  expect(month?.parts.flatMap(({ parts }) => parts).map(({ name }) => name)).toEqual([
    '17 May 2031, Talks (talks-1000)',
    '17 May 2031, Talks (talks-1500)',
    '17 May 2031, Dinner',
  ]);
});

test('more months than a page may name stand under their years, and keep their addresses', () => {
  const months = Array.from({ length: pageLimits.parts + 1 }, (_, number) =>
    new Date(Date.UTC(1990, number, 1)).toISOString().slice(0, 7),
  );
  const list = [...months.map((month) => heavy(month)), heavy(undefined)];
  const parts = splitByTime(list, byDate);
  expect(parts.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
    ['1990', '1990'],
    ['1991', '1991'],
  ]);
  expect(parts.at(-1)?.id).toBe('undated');
  expect(pagesOfParts(parts).map(({ id }) => id)).toEqual(expect.arrayContaining(months));
});

const items = fc.array(
  fc.record({
    date: fc.option(fc.integer({ min: 0, max: 90 }).map(day), { nil: undefined }),
    weight: fc.integer({ min: 1, max: 400 }),
  }),
  { maxLength: 60 },
);

test('every item stands in one month, and in one day of a month that is split', () => {
  fc.assert(
    fc.property(items, (list) => {
      const parts = splitByTime(list, byDate);
      if (parts.length === 0) return;
      expect(new Set(parts.flatMap((part) => part.items))).toEqual(new Set(list));
      expect(parts.flatMap((part) => part.items)).toHaveLength(list.length);
      for (const month of parts.filter(({ parts: days }) => days.length > 0))
        expect(month.parts.flatMap((part) => part.items)).toHaveLength(month.items.length);
    }),
  );
});

test('the address of an item stays when others are added to a list that is split', () => {
  fc.assert(
    fc.property(items, items, (list, added) => {
      const months = splitByTime(list, byDate).map(({ id }) => id);
      const later = new Set(pagesOfParts(splitByTime([...list, ...added], byDate)).map(({ id }) => id));
      expect(months.filter((id) => !later.has(id))).toEqual([]);
    }),
  );
});

test('a page has more than it may only where one day has it', () => {
  fc.assert(
    fc.property(items, (list) => {
      const weigh = (own: readonly Item[]) => own.reduce((sum, { weight }) => sum + weight, 0);
      for (const month of splitByTime(list, byDate))
        if (month.parts.length === 0 && month.id !== 'undated')
          expect(weigh(month.items)).toBeLessThanOrEqual(pageLimits.elementsOfList);
    }),
  );
});
