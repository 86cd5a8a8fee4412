import { expect, test } from 'vitest';
import { exampleArticle } from '../../../tests/example-content.ts';
import type { DeskEdit, DeskQuote } from '../protocol/desk-edit.ts';
import { type DetailsOf, detailsLack, listDetails, withDetails } from './details.ts';

const text = 'Holt said: “No.” Later, at the quay, Holt said nothing.';
const quote: DeskQuote = { id: 'no', words: 'No', span: [12, 14], kind: 'utterance', speaker: ['holt'] };
const report: DetailsOf = { kind: 'report', article: exampleArticle() };
const put: DeskEdit = { kind: 'put-record', folder: 'events', id: 'talks', fields: { title: 'Talks' } };
const event: DetailsOf = { kind: 'event', id: 'talks', event: { title: 'Talks' } };

test.each<[string, DetailsOf, readonly DeskEdit[], Record<string, string>, readonly object[]]>([
  ['nothing typed changes nothing', { kind: 'quote', quote }, [], {}, []],
  [
    'words that name the speaker get the place that is nearest to the quote',
    { kind: 'quote', quote },
    [],
    { attribution: 'Holt said' },
    [{ kind: 'set-quote', id: 'no', fields: { attribution: { printed: 'Holt said', span: [0, 9] } } }],
  ],
  [
    'an empty field is taken out',
    { kind: 'quote', quote },
    [],
    { context: ' ' },
    [{ kind: 'set-quote', id: 'no', fields: { context: null } }],
  ],
  ['a report keeps its headline where the field is empty', report, [], { headline: '' }, []],
  [
    'an address is the report’s',
    report,
    [],
    { url: 'https://lake.example/a' },
    [{ kind: 'set-part', part: 'source', fields: { url: 'https://lake.example/a' } }],
  ],
  [
    'people of a new event are a list',
    event,
    [put],
    { people: 'holt, berg' },
    [{ ...put, fields: { title: 'Talks', people: ['holt', 'berg'] } }],
  ],
  ['an event that is not made gets no fields', event, [], { place: 'Quay' }, []],
])('%s', (_, of, edits, typed, expected) => {
  expect(withDetails(edits, of, { typed, text })).toEqual(expected);
});

test('what was typed stands in the field, and words that the report does not have are told', () => {
  const of: DetailsOf = { kind: 'quote', quote };
  expect(listDetails(of, { context: 'On the toll.' }).find(({ name }) => name === 'context')?.value).toBe(
    'On the toll.',
  );
  expect(detailsLack(of, { attribution: 'Holt says' }, text)).toBe('“Holt says” in the report');
  expect(detailsLack(of, { attribution: 'Holt said' }, text)).toBeUndefined();
});
