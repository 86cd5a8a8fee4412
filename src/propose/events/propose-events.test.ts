import { expect, test } from 'vitest';
import { exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import { EventSchema } from '../../domain/event.ts';
import { proposeEvents } from './propose-events.ts';

const known = {
  people: [
    examplePerson({ id: 'holt', name: 'Mara Holt', spellings: ['Holt'] }),
    examplePerson({ id: 'berg', name: 'Bo Berg', spellings: ['Berg'] }),
  ],
  events: [exampleEvent({ id: 'briefing', title: 'Holt speaks to the press', date: '2031-05-04' })],
  zone: 'Europe/Oslo',
  anchor: '2031-05-05',
};

test.each([
  ['In an interview on Monday, Mara Holt spoke of the lake.', 'Mara Holt gives an interview', '2031-05-05'],
  [
    'Mara Holt and Bo Berg told reporters on 6 May 2031 that it was over.',
    'Mara Holt and Bo Berg speak to the press',
    '2031-05-06',
  ],
  ['At a rally in the old mill Bo Berg was cheered.', 'Bo Berg comes to a ceremony', undefined],
  [
    'On Sunday the owners of the boats met in the net loft.',
    'The owners of the boats meet in the net loft',
    '2031-05-04',
  ],
  ['Bo Berg spoke at the harbour gate on Monday.', 'Bo Berg speaks at the harbour gate', '2031-05-05'],
])('in “%s” an event “%s” on %s', (text, title, date) => {
  const [found, ...others] = proposeEvents(text, known);
  expect(others).toEqual([]);
  expect([found?.event.title, found?.event.date]).toEqual([title, date]);
  expect(() => EventSchema.parse({ ...found?.event, summary: 'To be written.' })).not.toThrow();
  expect(text.slice(found?.at.start, found?.at.end)).toBe(text);
});

test.each([
  ['Holt told reporters on 4 May 2031 that the lake was calm.'],
  ['After the talks nobody spoke.'],
  ['The lake is calm.'],
  ['The pilots, who met in the net loft, were angry.'],
  ['On Sunday Holt met the pilots.'],
  ['On 4 May 2031 Holt met in the old mill with others.'],
])('no event in “%s”', (text) => expect(proposeEvents(text, known)).toEqual([]));

test.each([
  // Somebody who only speaks of an occasion comes to none.
  ['The guild takes the terms reached during the island summit for a basis, Holt suggested.'],
  ['On Monday Holt suggested that the terms reached during the island summit were a basis.'],
  ['During the summit both sides reached terms, Holt suggested.'],
  ['Holt praised the terms agreed at the talks.'],
  ['Holt commented on the talks.'],
  ['Holt will speak at a rally.'],
  ['The aide to Holt said at the talks that it was over.'],
  ['Holt’s aide said at the talks that it was over.'],
  ['Holt spoke on the eve of the summit.'],
  ['Boats may also be seen at the summit.'],
])('nobody came anywhere in “%s”', (text) =>
  expect(proposeEvents(text, { ...known, events: [] })).toEqual([]),
);

test.each([
  ['“Over,” Bo Berg said on Monday at the talks.', ['berg']],
  ['“Over,” Berg, the pilot, said at the talks.', ['berg']],
  ['At the talks, behind closed doors, Berg spoke of tolls, Holt said.', ['berg']],
  ['Speaking at the talks, harbour minister Mara Holt praised Bo Berg.', ['holt']],
  ['Berg told the evening news in an interview of Holt.', ['berg']],
  ['Berg said Holt visited the mill.', ['holt']],
  ['Berg said Holt laughed at the talks.', ['holt']],
  ['Holt met Berg at the summit.', ['holt', 'berg']],
  ['During Berg’s visit the pilots struck, Holt said.', ['berg']],
  ['The tolls fell during a visit here by Mr. Berg (Mara Holt’s aide).', ['berg']],
  ['In talks with President Holt and Bo Berg the pilots won.', ['holt', 'berg']],
  ['At the talks on Monday a toll was agreed.', []],
  ['Bo Berg spoke at the harbour gate, Holt said.', ['berg']],
])('“%s” puts %j there', (text, people) =>
  expect(proposeEvents(text, { ...known, events: [] }).map(({ event }) => event.people)).toEqual([people]),
);

test('one of each kind and day, with all whom its sentences name', () => {
  const text =
    'In an interview on Monday Holt laughed. “No,” she said. In the interview on Monday, Berg did not.';
  expect(proposeEvents(text, known).map(({ event }) => event.people)).toEqual([['holt', 'berg']]);
});

test('says in one sentence why an event is proposed, and sets no marks within marks', () => {
  const [visit] = proposeEvents('At a rally in the old mill Bo Berg said “Enough” and was cheered.', known);
  expect(visit?.reason).toBe(
    'The report places something at the ceremony and gives no day: “At a rally in the old mill Bo Berg said Enough and was…”',
  );
});
