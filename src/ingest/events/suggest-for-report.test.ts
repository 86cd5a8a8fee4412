import { expect, test } from 'vitest';
import { exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import { createEventSuggester } from './suggest-events.ts';

const undated = { date: undefined, dated: undefined, undated: 'No report dates it.' };
const suggester = createEventSuggester(
  [
    exampleEvent({
      id: 'radio-two',
      title: 'Holt speaks of the dam',
      shortTitle: 'Holt on Lake Radio Two',
      kind: 'statement',
      summary: 'She spoke of cracks.',
    }),
    exampleEvent({
      id: 'radio',
      title: 'Holt speaks of the ferry',
      shortTitle: 'Holt on Lake Radio',
      kind: 'statement',
      summary: 'She spoke of fares.',
    }),
    exampleEvent({
      id: 'new-ferry',
      title: 'Planned: a larger ferry',
      kind: 'planned',
      ...undated,
      summary: 'A larger ferry carries lorries across the bay.',
    }),
    exampleEvent({
      id: 'storm',
      title: 'A storm over the bay',
      kind: 'background',
      ...undated,
      people: [],
      summary: 'It uprooted lime trees along the promenade.',
    }),
  ],
  [examplePerson()],
);

test.each([
  ['a broadcaster by its whole name', 'Holt told Lake Radio Two about the dam.', ['radio-two']],
  [
    'a broadcaster whose name is part of another',
    'Holt told Lake Radio about the ferry and its fares.',
    ['radio'],
  ],
  [
    'a plan as something to come',
    'Holt said that a larger ferry will carry lorries across the bay.',
    ['new-ferry'],
  ],
  ['something present like a plan', 'Holt saw how a larger ferry carries lorries across the bay.', []],
  [
    'what has no people, in many of its words',
    'The storm uprooted lime trees all along the promenade.',
    ['storm'],
  ],
  ['something else', 'The price of cod fell by a fifth.', []],
])('a report tells of %s', (_, text, expected) => {
  expect(suggester.forReport(text)).toEqual(expected);
});
