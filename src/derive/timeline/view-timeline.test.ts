import { expect, test } from 'vitest';
import { exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { cardsOf } from './timeline.ts';
import { viewTimeline } from './view-timeline.ts';

const dossier = buildDossier(
  exampleContent({ events: [exampleEvent(), exampleEvent({ id: 'words', kind: 'statement', people: [] })] }),
);

test.each([
  ['no filter', {}, ['lake-meeting', 'words'], 2],
  ['a kind', { kind: 'statement' }, ['words'], 1],
])('%s shows its events and offers every choice', (_, filter, ids, shown) => {
  const view = viewTimeline(dossier, filter);
  expect(cardsOf(view.timeline).map(({ event }) => event.id)).toEqual(ids);
  expect([view.shown, view.total]).toEqual([shown, 2]);
  expect(view.facets[0]?.choices.map(({ label }) => label)).toEqual(['Happened', 'Said']);
});

test('the same timeline offers other names where its people and outlets have others', () => {
  const labelsOf = (viewed: typeof dossier) =>
    viewTimeline(viewed, {}).facets.flatMap(({ choices }) => choices.map(({ label }) => label));
  expect(labelsOf(dossier)).toContain('Mara Holt');
  const people = dossier.people.map((person) => ({ ...person, name: 'Mara Lund' }));
  const labels = labelsOf({ ...dossier, people });
  expect(labels).toContain('Mara Lund');
  expect(labels).not.toContain('Mara Holt');
});
