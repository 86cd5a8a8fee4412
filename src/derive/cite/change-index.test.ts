import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeDay } from '../../domain/changes.ts';
import { indexChanges } from './change-index.ts';

const days: readonly ChangeDay[] = [
  {
    day: '2031-06-09',
    items: [
      { kind: 'report', id: 'lake-talks', what: [{ says: 'quote “calm” changed', touches: ['quote/calm'] }] },
      { kind: 'event', id: 'talks', what: ['headline changed'] },
    ],
  },
  { day: '2031-06-01', items: [{ kind: 'report', id: 'lake-talks', what: ['added'] }] },
];

test.each([
  ['a record', ['report/lake-talks'], ['2031-06-09 lake-talks', '2031-06-01 lake-talks']],
  ['what a change touches', ['quote/calm'], ['2031-06-09 lake-talks']],
  [
    'several records',
    ['event/talks', 'report/lake-talks'],
    ['2031-06-09 lake-talks', '2031-06-09 talks', '2031-06-01 lake-talks'],
  ],
  ['a record that never changed', ['person/holt'], []],
])('%s has its changes in their order', (_, names, told) => {
  const found = indexChanges(days).about(names);
  expect(found.flatMap(({ day, items }) => items.map(({ id }) => `${day} ${id}`))).toEqual(told);
});

const name = fc.constantFrom('one', 'two', 'three');
const item = fc.record({
  kind: fc.constantFrom('report' as const, 'event' as const),
  id: name,
  what: fc.array(
    fc.record({ says: fc.constant('changed'), touches: fc.array(name.map((id) => `quote/${id}`)) }),
    { minLength: 1, maxLength: 2 },
  ),
});

test('finds what looking at every change finds', () => {
  const history = fc.array(fc.record({ day: fc.constant('2031-06-01'), items: fc.array(item) }));
  const wanted = fc.constantFrom('report/one', 'event/two', 'quote/three');
  fc.assert(
    fc.property(history, wanted, (all, one) => {
      const expected = all.flatMap(({ items }) =>
        items.filter(
          ({ kind, id, what }) =>
            `${kind}/${id}` === one || what.some(({ touches }) => touches.includes(one)),
        ),
      );
      expect(
        indexChanges(all)
          .about([one])
          .flatMap(({ items }) => items),
      ).toEqual(expected);
    }),
  );
});
