import { describe, expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { personLanes } from '../src/derive/charts/person-lanes.ts';
import { stripDaysOf } from '../src/derive/charts/strip-days.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { itemsOf } from '../src/derive/timeline/timeline.ts';
import { storyFolders } from './example-folder.ts';

describe.each(storyFolders)('in %s', (folder) => {
  const dossier = buildDossier(readPublishedContent(folder));

  test('every event of the content is in the timeline exactly once', () => {
    const shown = itemsOf(dossier.timeline).map(({ event }) => event.id);
    expect(shown.toSorted()).toEqual(dossier.events.map(({ id }) => id).toSorted());
  });

  test('every quote with an occasion stands under it', () => {
    const shown = itemsOf(dossier.timeline).flatMap(({ quotes }) => quotes.map(({ id }) => id));
    const said = dossier.quotes.filter(({ occasion }) => occasion !== undefined);
    expect(shown.toSorted()).toEqual(said.map(({ id }) => id).toSorted());
  });

  test('every fact that reports answer stands under its event', () => {
    const shown = itemsOf(dossier.timeline).flatMap(({ ledger }) => ledger);
    expect(shown).toHaveLength(dossier.ledger.length);
  });

  test('everyone who took part in an event has a lane', () => {
    const lanes = personLanes(dossier.people, dossier.events, stripDaysOf(dossier.events, dossier.story));
    expect(new Set(lanes.map(({ person }) => person.id))).toEqual(
      new Set(dossier.events.flatMap(({ people }) => people)),
    );
  });
});
