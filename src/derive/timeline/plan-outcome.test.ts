import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { readOutcome } from './plan-outcome.ts';

const place = { printed: 'four hours', span: [76, 86] as [number, number] };
const asks = { type: 'text', asks: 'Where?' };
const event = exampleEvent({
  facts: [
    { id: 'met', ...asks },
    { id: 'dined', ...asks },
    { id: 'told', ...asks },
  ],
});
const claims = [
  { fact: 'met', value: 'ashore', expected: true as const, ...place },
  { fact: 'met', value: 'ashore', ...place },
  { fact: 'dined', value: 'aboard', expected: true as const, ...place },
  { fact: 'told', value: 'ashore', ...place },
];
const articles = [exampleArticle({ events: [{ event: event.id, claims }] })];
const { ledger } = buildDossier(exampleContent({ events: [event], articles }));

const outcomeOf = (
  kind: 'planned' | 'proposed',
  outcome: { facts: readonly string[]; event?: string } | undefined,
) =>
  readOutcome({ kind, outcome: outcome && { note: 'So it went.', ...outcome } }, (name) =>
    ledger.find(({ fact }) => `lake-meeting/${fact.id}` === name),
  );

test.each([
  [
    'is told by its fact',
    'planned',
    { facts: ['lake-meeting/met'] },
    'came as announced',
    ['as-announced'],
    1,
  ],
  [
    'is told part by part where these ended differently',
    'planned',
    { facts: ['lake-meeting/met', 'lake-meeting/dined'] },
    undefined,
    [],
    2,
  ],
  ['is not known where no fact tells', 'planned', { facts: [] }, 'not known', ['not-known'], 0],
  [
    'is not known where nothing was announced of the fact',
    'planned',
    { facts: ['lake-meeting/told'] },
    'not known',
    ['not-known'],
    0,
  ],
  [
    'is not worded where only what took its place is recorded',
    'planned',
    { facts: [], event: 'walk' },
    undefined,
    [],
    0,
  ],
  ['leaves a proposal one', 'proposed', { facts: [] }, 'still a proposal', [], 0],
] as const)('what became of a plan %s', (_, kind, outcome, words, states, parts) => {
  const read = outcomeOf(kind, outcome);
  expect([read?.words, read?.states, read?.parts.length]).toEqual([words, states, parts]);
});

test('nothing is said where nothing is recorded', () =>
  expect(outcomeOf('planned', undefined)).toBeUndefined());
