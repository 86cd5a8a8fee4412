import { expect, test } from 'vitest';
import { exampleEvent } from '../../../../tests/example-content.ts';
import { readTextReports } from '../../source/read-text-reports.ts';
import { boundByOccasions } from './bound-by-occasions.ts';

const events = [
  exampleEvent({ id: 'early', title: 'Holt speaks', date: '2031-05-04' }),
  exampleEvent({ id: 'late', title: 'Berg answers', date: '2031-05-06/2031-05-07' }),
  exampleEvent({ id: 'never', title: 'Somebody spoke', date: '../..' }),
];
const named = (event: string) => ({ event, words: [] });
const inferred = (event: string) => ({ ...named(event), evidence: 'The sentence names no occasion.' });

const [undated] = readTextReports(
  'The barges waited on the north bank, and the town fears for its trade.',
  {},
);
if (undated === undefined) throw new Error('There is no report.');

test.each([
  ['the latest that is named', [named('early'), named('late'), inferred('early')], '[2031-05-06..]'],
  ['the earliest that is inferred', [inferred('late'), undefined, inferred('early')], '[2031-05-04..]'],
  ['a named one before an inferred one', [named('early'), inferred('late')], '[2031-05-04..]'],
])('a report without a day is bounded by %s', (_, occasions, value) => {
  expect(boundByOccasions(undated, occasions, events).published).toMatchObject({ value, grade: 'inferred' });
});

test('what is inferred says so', () => {
  const said = boundByOccasions(undated, [inferred('early')], events).published?.evidence;
  expect(said).toBe(
    'It quotes words from “Holt speaks”, 2031-05-04; it came out then or later. That they were said there is inferred too.',
  );
});

test.each([
  ['no occasion', [undefined]],
  ['an occasion of no known day', [named('never')]],
  ['an occasion that nobody recorded', [named('other')]],
])('%s bounds nothing', (_, occasions) => {
  expect(boundByOccasions(undated, occasions, events)).toBe(undated);
});

test('a day that is known another way stays', () => {
  const dated = { ...undated, published: { value: '2031-05-09', grade: 'printed', evidence: 'x' } as const };
  expect(boundByOccasions(dated, [named('late')], events)).toBe(dated);
});
