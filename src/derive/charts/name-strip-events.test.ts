import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import { breakName, nameStripEvents } from './name-strip-events.ts';

test('names first what most reports tell of, and what was planned last', () => {
  const events = [
    exampleEvent({ id: 'plan', kind: 'planned', shortTitle: 'Planned talks' }),
    exampleEvent({ id: 'arrival', shortTitle: 'Arrival' }),
    exampleEvent({ id: 'talks', shortTitle: 'Talks' }),
  ];
  const tells = (...ids: readonly string[]) => ({
    events: ids.map((event) => ({ event, claims: [], note: undefined })),
  });
  const telling = groupByEvent([tells('plan', 'talks'), tells('plan', 'talks'), tells('plan', 'arrival')]);
  expect(nameStripEvents(events, telling)).toEqual(['Talks', 'Arrival', 'Planned talks']);
});

test.each([
  ['Lake talks', 12, ['Lake talks']],
  ['Envoy’s visit to the lake', 12, ['Envoy’s', 'visit to the', 'lake']],
  ['A word on the purpose of the lake meeting', 12, ['A word on', 'the purpose …']],
  ['Understandings', 5, ['Understandings']],
])('breaks “%s” between words into lines of %i letters', (name, letters, lines) => {
  expect(breakName(name, { letters, lines: Math.max(2, lines.length) })).toEqual(lines);
});
