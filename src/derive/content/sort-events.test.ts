import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { sortEvents } from './sort-events.ts';

const at = (id: string, date: string, more: object = {}) => exampleEvent({ id, date, ...more });

test('orders by day, a known time first, an exact day before a vague one, undated ones last', () => {
  const events = [
    exampleEvent({ id: 'undated', date: undefined, dated: undefined, undated: 'no day is given' }),
    at('vague', '2031-05-04/2031-05-06'),
    at('no-time', '2031-05-04'),
    at('noon', '2031-05-04', { starts: '2031-05-04T12:00:00+02:00' }),
    at('morning', '2031-05-04', { starts: '2031-05-04T10:30:00Z' }),
    at('day-before', '2031-05-03'),
  ];
  expect(sortEvents(events).map(({ id }) => id)).toEqual([
    'day-before',
    'noon',
    'morning',
    'no-time',
    'vague',
    'undated',
  ]);
});

test('puts an event behind the one it came after', () => {
  const events = [
    at('a-toast', '2031-05-04', { after: 'dinner' }),
    at('dinner', '2031-05-04'),
    at('walk', '2031-05-04'),
  ];
  expect(sortEvents(events).map(({ id }) => id)).toEqual(['dinner', 'a-toast', 'walk']);
});

test('puts an event in front of the one it came before, and keeps what follows it there', () => {
  const events = [
    at('toast', '2031-05-04', { after: 'welcome' }),
    at('dinner', '2031-05-04', { starts: '2031-05-04T12:00:00+02:00' }),
    at('welcome', '2031-05-04', { before: 'dinner' }),
    at('arrival', '2031-05-04', { starts: '2031-05-04T10:00:00+02:00' }),
  ];
  expect(sortEvents(events).map(({ id }) => id)).toEqual(['arrival', 'welcome', 'toast', 'dinner']);
});

test('keeps behind one event what came after it and before another', () => {
  const events = [
    at('dinner', '2031-05-04', { starts: '2031-05-04T12:00:00+02:00' }),
    at('talks', '2031-05-04', { starts: '2031-05-04T10:00:00+02:00' }),
    at('photograph', '2031-05-04', { after: 'talks', before: 'dinner' }),
  ];
  expect(sortEvents(events).map(({ id }) => id)).toEqual(['talks', 'photograph', 'dinner']);
});

const anyEvent = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    date: fc.constantFrom('2031-05-03', '2031-05-04', '2031-05', '[2031-05-03..]', '../2031-05-04'),
    after: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
    before: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
  })
  .map(({ id, date, after, before }) => at(id, date, { after, before }));
const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 5 });

test('loses no event and repeats none, even where events name each other in a circle', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(
        sortEvents(events)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(events.map(({ id }) => id).toSorted());
    }),
  );
});

test('gives the same order whatever the order of the files', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(sortEvents(events.toReversed())).toEqual(sortEvents(events));
    }),
  );
});
