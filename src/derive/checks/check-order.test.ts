import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { checkOrder } from './check-order.ts';

test('finds nothing in events that stand one behind the other', () => {
  const events = [
    exampleEvent({ id: 'arrival', before: 'talks' }),
    exampleEvent({ id: 'talks' }),
    exampleEvent({ id: 'dinner', after: 'talks' }),
    exampleEvent({ id: 'walk', after: 'talks', before: 'dinner' }),
  ];
  expect(checkOrder({ events })).toEqual([]);
});

test('names a circle once, with every line that it is written in', () => {
  const events = [
    exampleEvent({ id: 'arrival', before: 'talks' }),
    exampleEvent({ id: 'talks', before: 'dinner' }),
    exampleEvent({ id: 'dinner' }),
    exampleEvent({ id: 'walk', after: 'dinner', before: 'talks' }),
  ];
  const [notice, ...more] = checkOrder({ events });
  expect(more).toEqual([]);
  expect(`${notice?.file}: ${notice?.message} ${notice?.hint}`).toMatchInlineSnapshot(
    `"content/events/walk.yaml: The order of events within a day goes round in a circle: “walk”, then “talks”, then “dinner”, then “walk”. It is written as “before: talks” in walk.yaml and “before: dinner” in talks.yaml and “after: dinner” in walk.yaml. Take out the one that is wrong."`,
  );
});

test('an event cannot stand before itself', () =>
  expect(checkOrder({ events: [exampleEvent({ id: 'talks', before: 'talks' })] })).toMatchObject([
    { message: 'The order of events within a day goes round in a circle: “talks”, then “talks”.' },
  ]));
