import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { stripDayAddress } from './strip-day-address.ts';

const talks = exampleEvent({ id: 'talks', date: '2031-05-04' });
const plan = exampleEvent({
  id: 'plan',
  kind: 'planned',
  date: '2031-05-05',
  outcome: { event: 'talks', facts: [], note: 'They met a day earlier.' },
});
const walk = exampleEvent({ id: 'walk', date: '2031-05-06' });
const byId = new Map([talks, plan, walk].map((event) => [event.id, event]));

test.each([
  ['a day', [talks], '/timeline/#day-2031-05-04'],
  ['a day of which only a plan is left, which stands with what came of it', [plan], '/timeline/#event--plan'],
  ['a week that begins with such a day', [plan, walk], '/timeline/#day-2031-05-06'],
])('%s leads to what the timeline has', (_, events, address) => {
  expect(stripDayAddress({ events }, byId, new Map())).toBe(address);
});

test('a day of a long story leads to the page on which it stands', () => {
  const pages = new Map([['day-2031-05-04', '/timeline/in/2031-05/#day-2031-05-04']]);
  expect(stripDayAddress({ events: [talks] }, byId, pages)).toBe('/timeline/in/2031-05/#day-2031-05-04');
});
