import { expect, test } from 'vitest';
import { castleEvents, castlePeople, castleReports } from '../../../tests/castle-story.ts';
import { exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import { createKnowledge } from '../draft/knowledge.ts';
import { ingestFile } from '../ingest-file.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { createEventSuggester } from './suggest-events.ts';

const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg', spellings: ['Berg'] })];
const events = [
  exampleEvent({
    id: 'press-conference',
    title: 'Holt and Berg speak to the press',
    shortTitle: 'Press conference',
    people: ['holt', 'berg'],
    summary: 'They spoke.',
  }),
  exampleEvent({
    id: 'lake-radio',
    title: 'Holt speaks about the dam',
    shortTitle: 'Holt on Lake Radio',
    kind: 'statement',
    summary: 'She spoke of the dam.',
  }),
  exampleEvent({
    id: 'dam-opens',
    title: 'The dam opens to traffic',
    date: '2031-04-02',
    people: ['berg'],
    summary: 'A ribbon was cut near the old mill.',
  }),
  ...Array.from({ length: 20 }, (_, index) =>
    exampleEvent({
      id: `other-${index}`,
      title: `Something ${index}`,
      people: ['berg'],
      summary: 'Nothing.',
    }),
  ),
];
const suggester = createEventSuggester(events, people);

function quoteIn(text: string, words: string, speaker: readonly string[]): SpokenQuote {
  return { at: text.indexOf(words), quote: { speaker, words } };
}

test.each([
  ['names the kind of occasion', 'At the press conference Holt said: “We shall see.”', 'press-conference'],
  ['names the broadcaster', 'Holt told Lake Radio about the dam: “We shall see.”', 'lake-radio'],
  ['names no occasion', 'Holt told us about the dam: “We shall see.”', undefined],
])('proposes an event where the report %s', (_, text, event) => {
  expect(suggester.forQuotes(text, [quoteIn(text, 'We shall see', ['holt'])])[0]?.event).toBe(event);
});

test('proposes nothing for a speaker who was not there, or is not known', () => {
  const text = 'At the press conference he said: “We shall see.”';
  expect(
    suggester.forQuotes(text, [quoteIn(text, 'We shall see', []), quoteIn(text, 'We shall see', ['nobody'])]),
  ).toEqual([undefined, undefined]);
});

test('the same speaker goes on at the same occasion, within the paragraph', () => {
  const text =
    'At the press conference Holt said: “We shall see.” She nodded. It rained a lot. Then it stopped. “We wait.”\n\n“Later.”';
  const quotes = ['We shall see', 'We wait', 'Later'].map((words) => quoteIn(text, words, ['holt']));
  expect(
    suggester.forQuotes(text, quotes).map((one) => one && [one.event, one.evidence !== undefined]),
  ).toEqual([['press-conference', false], ['press-conference', true], undefined]);
});

test('a heading says where the words below it were said', () => {
  const text = 'Lake talks\n\nThey met.\n\nPress conference without end\nHolt said: “We shall see.”';
  expect(suggester.forQuotes(text, [quoteIn(text, 'We shall see', ['holt'])])[0]?.event).toBe(
    'press-conference',
  );
});

test('proposes the events a report tells of', () => {
  expect(
    suggester.forReport('On 2 April the dam opened to traffic; Bo Berg cut a ribbon near the old mill.'),
  ).toEqual(['dam-opens']);
});

/** What a person would see and the words do not say. */
const notTold: Readonly<Record<string, readonly string[]>> = { 'deadline.txt': ['second-round'] };

test.each(castleReports)('reads the occasions and events of $name as an editor would', (report) => {
  const { name, text, quotes, events: told } = report;
  const knowledge = createKnowledge({ people: castlePeople, events: castleEvents, outlets: [] });
  const file = { name, sha256: 'a'.repeat(64), source: { text, encoding: 'utf-8', doubts: [] } };
  const article = ingestFile(file, {}, knowledge).drafts[0]?.article;
  expect(article?.quotes?.map(({ words, said }) => [words.replace(/[,.]$/, ''), said])).toEqual(
    Object.entries(quotes).map(([words, [, said]]) => [words, said]),
  );
  expect(article?.events?.map(({ event }) => event).toSorted()).toEqual(
    told.filter((event) => notTold[name]?.includes(event) !== true).toSorted(),
  );
});
