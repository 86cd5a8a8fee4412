import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import { viewEvent } from '../content/event-view.ts';
import { lookUp } from '../content/lookups.ts';
import { layoutNarrowLanes, layoutWideLanes, placeDots } from './layout-lanes.ts';
import { firstLanes, personLanes } from './person-lanes.ts';
import { stripDays } from './strip-days.ts';

const people = [
  examplePerson({ id: 'berg', name: 'Bo Berg' }),
  examplePerson(),
  examplePerson({ id: 'lind', name: 'Ada Lind' }),
];
const events = [
  exampleEvent({ id: 'a', date: '2031-05-04', people: ['holt', 'berg'] }),
  exampleEvent({ id: 'b', date: '2031-05-06', people: ['holt'] }),
  exampleEvent({ id: 'old', date: '2020', people: ['berg'] }),
].map((event) => viewEvent(event, lookUp([])));
const days = stripDays(events, '2031-05-01', '2031-05-09');
const lanes = personLanes(people, events, days);

test('a lane for everyone who took part, most involved first, older events only in the list', () => {
  expect(
    lanes.map(({ person, byDay, events: all }) => [person.id, byDay.map((day) => day.length), all.length]),
  ).toEqual([
    ['holt', [1, 1], 2],
    ['berg', [1, 0], 2],
  ]);
});

test.each([
  ['wide', layoutWideLanes, ['Holt', 'Berg']],
  ['narrow', layoutNarrowLanes, ['2031-05-04', '2031-05-06']],
])('the %s chart has a dot for every event of every person, inside its frame', (_, layout, labels) => {
  const { lines, height } = layout({ lanes, days, mainDay: '2031-05-04', nameDay: (day) => day });
  expect(lines.map(({ label }) => label)).toEqual(labels);
  const dots = lines.flatMap((line) => line.dots);
  expect(dots.map(({ event }) => event.id).toSorted()).toEqual(['a', 'a', 'b']);
  expect(dots.filter(({ x, y }) => x < 0 || x > 1100 || y < 0 || y > height)).toEqual([]);
});

test('dots of one place never cover each other and stand around its middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (count, inLine) => {
      const dots = placeDots(count, inLine);
      expect(new Set(dots.map(({ across, down }) => `${across} ${down}`)).size).toBe(count);
      expect(dots.reduce((total, { across }) => total + across, 0)).toBeCloseTo(0);
      const lines = dots.map(({ down }) => down);
      expect(Math.min(...lines) + Math.max(...lines)).toBeCloseTo(0);
    }),
  );
});

test.each([
  ['wide', layoutWideLanes],
  ['narrow', layoutNarrowLanes],
])('in the %s chart no dot of one person covers that of another', (_, layout) => {
  const [day] = days;
  if (day === undefined) throw new Error('The example has no day.');
  const all = ['a', 'b', 'c', 'd'].map((id) => viewEvent(exampleEvent({ id }), lookUp([])));
  const crowd = Array.from({ length: 14 }, (__, index) => ({
    person: examplePerson({ id: `p${index}`, name: `Person ${index}`, shortName: `P${index}` }),
    byDay: [all],
    events: all,
  }));
  const { lines } = layout({ lanes: crowd, days: [day], mainDay: day.day, nameDay: (name) => name });
  const dots = lines.flatMap((line) => line.dots);
  const apart = dots.flatMap((one, at) =>
    dots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(10);
});

test.each([
  ['all', { lanes: 9, marks: 9 }, 2],
  ['as many as may stand there', { lanes: 1, marks: 9 }, 1],
  ['as far as there is room for marks', { lanes: 9, marks: 2 }, 1],
  ['one at least', { lanes: 9, marks: 0 }, 1],
])('of the lanes a chart has %s', (_, most, count) => {
  expect(firstLanes(lanes, most)).toEqual(lanes.slice(0, count));
});
