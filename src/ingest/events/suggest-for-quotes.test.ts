import { expect, test } from 'vitest';
import { exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { createEventSuggester } from './suggest-events.ts';

const people = ['Grace Adeyemi', 'Per Lindqvist', 'Helena Castro', 'Jonas Brandt'].map((name) => {
  const last = name.split(' ')[1] ?? name;
  return examplePerson({ id: last.toLowerCase(), name, spellings: [last] });
});

const event = (id: string, fields: Record<string, unknown>) => exampleEvent({ id, facts: [], ...fields });

const suggester = createEventSuggester(
  [
    event('first-conference', {
      title: 'Adeyemi speaks to the press on the day of the collapse',
      shortTitle: 'First press conference',
      date: '2032-03-01',
      people: ['adeyemi'],
      summary: 'The mayor said that the bridge had been tested in the autumn.',
    }),
    event('second-conference', {
      title: 'Adeyemi presents the report on the bridge',
      shortTitle: 'Second press conference',
      date: '2032-03-04',
      people: ['adeyemi', 'lindqvist'],
      summary: 'The mayor admitted that cracks had been known.',
    }),
    event('radio', {
      title: 'Lindqvist warns of eleven bridges',
      shortTitle: 'Lindqvist on Morning Radio',
      kind: 'statement',
      date: '2032-03-03',
      people: ['lindqvist'],
      summary: 'The engineer said that bridges of this design should be closed until they are tested.',
    }),
    event('visit', {
      title: 'Minister Castro visits the river',
      shortTitle: 'Castro’s visit to Halden',
      date: '2032-03-02',
      people: ['castro'],
      summary: 'She met the drivers and promised money.',
    }),
    event('session', {
      title: 'Castro answers the opposition',
      shortTitle: 'Parliament session',
      date: '2032-03-05',
      people: ['castro', 'brandt'],
      summary: 'Brandt asked her to resign.',
    }),
    event('castro-dead-wood-remark', {
      title: 'Castro on the state of the railways',
      kind: 'statement',
      date: undefined,
      dated: undefined,
      undated: 'No report dates it.',
      people: ['castro'],
      summary: 'She compared the sleepers of the railways with the masts of a sunken ship.',
    }),
  ],
  people,
);

/** The occasion of the first quote of one speaker; each “…” is a quote. */
function occasionIn(text: string, speakers: readonly string[]): string | undefined {
  const quotes = Array.from(
    text.matchAll(/“([^”]+)”/g),
    ({ index, 1: words = '' }, count): SpokenQuote => ({
      at: index + 1,
      quote: { speaker: [speakers[count] ?? ''], words },
    }),
  );
  return suggester.forQuotes(text, quotes).at(-1)?.event;
}

test.each([
  ['told the press', 'Adeyemi told reporters on Thursday: “We knew.”', 'adeyemi', 'second-conference'],
  [
    'told the press, on a day named before',
    'It fell on Monday.\n\nAdeyemi told reporters: “We knew.”',
    'adeyemi',
    'first-conference',
  ],
  [
    'after an occasion, not at it',
    'After the press conference Adeyemi said: “We knew.”',
    'adeyemi',
    undefined,
  ],
  [
    'describes an occasion, perhaps at another',
    'On the visit to Halden Castro spoke to drivers. She called the visit “useful.”',
    'castro',
    undefined,
  ],
  ['told a broadcaster', 'Lindqvist told Morning Radio: “Steel does not forgive.”', 'lindqvist', 'radio'],
  [
    'in an interview of a broadcaster',
    'In a Morning Radio interview Lindqvist said: “No.”',
    'lindqvist',
    'radio',
  ],
  ['told a broadcaster of a like name', 'Lindqvist told Morning Post: “No.”', 'lindqvist', undefined],
  ['on a day, in the words of a record', 'On 3 March Lindqvist called it “rust.”', 'lindqvist', 'radio'],
  [
    'on a weekday, and nothing else agrees',
    'On Wednesday Lindqvist called it “rust.”',
    'lindqvist',
    undefined,
  ],
  [
    'on a weekday, of the same thing',
    'On Wednesday Lindqvist called eleven bridges “rust.”',
    'lindqvist',
    'radio',
  ],
  ['on a visit', 'Castro had visited Halden and promised “money.”', 'castro', 'visit'],
  [
    'at an occasion by its name and day',
    'In parliament on Friday, Castro called it “theatre.”',
    'castro',
    'session',
  ],
  [
    'in the speaker’s own words only',
    '“I shall say it at the press conference,” said Lindqvist.',
    'lindqvist',
    undefined,
  ],
  [
    'recalled of the speaker',
    'Lindqvist, who had spoken of eleven bridges on Morning Radio, said: “Water.”',
    'lindqvist',
    undefined,
  ],
  [
    'in words of the record',
    'Castro called the railways “dead-wood and masts of a sunken ship.”',
    'castro',
    'castro-dead-wood-remark',
  ],
  ['in one word of the record', 'Castro called the railways “a joke.”', 'castro', undefined],
])('an occasion named: %s', (_, text, speaker, expected) => {
  expect(occasionIn(text, [speaker])).toBe(expected);
});

test.each([
  [
    'a sentence before',
    'At a press conference on Thursday, Adeyemi spoke. It rained. She said: “We knew.”',
    ['adeyemi'],
    'second-conference',
  ],
  [
    'the nearest before',
    'Lindqvist told Morning Radio all. At the press conference on Thursday he spoke again. He said: “No.”',
    ['lindqvist'],
    'second-conference',
  ],
  [
    'the next sentence',
    'Adeyemi called it “sad.” She spoke at a press conference on Thursday.',
    ['adeyemi'],
    'second-conference',
  ],
  [
    'the paragraph above, gone on from',
    'Adeyemi told reporters on Thursday: “We knew.”\n\nShe added that it was “sad.”',
    ['adeyemi', 'adeyemi'],
    'second-conference',
  ],
  [
    'the paragraph above, by somebody beside',
    'Adeyemi told reporters on Thursday: “We knew.”\n\nStanding beside her, Lindqvist said: “Rust.”',
    ['adeyemi', 'lindqvist'],
    'second-conference',
  ],
  [
    'the paragraph above, by somebody else',
    'Adeyemi told reporters on Thursday: “We knew.”\n\nLindqvist said: “Rust.”',
    ['adeyemi', 'lindqvist'],
    undefined,
  ],
  [
    'the only statement above',
    'Lindqvist told Morning Radio all.\n\nThe town slept.\n\nLindqvist said: “Rust.”',
    ['lindqvist'],
    'radio',
  ],
  [
    'a statement above another heading',
    'Report of a bridge.\n\nLindqvist told Morning Radio all.\n\nThe town slept\n\nLindqvist said: “Rust.”',
    ['lindqvist'],
    undefined,
  ],
  [
    'the heading',
    'Report of a bridge.\n\nThe second press conference\n\nAdeyemi said: “We knew.”',
    ['adeyemi'],
    'second-conference',
  ],
  [
    'where the remarks were made',
    'Adeyemi spoke of rust. She made the remarks at a press conference on Thursday.\n\nAdeyemi said: “We knew.”',
    ['adeyemi'],
    'second-conference',
  ],
])('an occasion taken over: %s', (_, text, speakers, expected) => {
  expect(occasionIn(text, speakers)).toBe(expected);
});

test.each([
  ['an occasion by its name', 'Minister Helena Castro came for a visit to Halden.', ['visit']],
  ['an occasion without those who were there', 'There was a visit to Halden.', []],
  [
    'the likelier of two alike',
    'At a press conference Adeyemi and Lindqvist said that cracks in the bridge had been known and presented the report.',
    ['second-conference'],
  ],
])('a report tells of %s', (_, text, expected) => {
  expect(suggester.forReport(text)).toEqual(expected);
});
