import { describe, expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { differenceWords } from '../src/derive/claims/difference-words.ts';
import { groupByValue } from '../src/derive/claims/value-groups.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { buildMatrixTables } from '../src/derive/tables/claim-matrix.ts';
import { factAnchor } from '../src/domain/addresses.ts';
import { storyFolders } from './example-folder.ts';

describe.each(storyFolders)('in %s', (folder) => {
  const dossier = buildDossier(readPublishedContent(folder));
  const claims = dossier.articles.flatMap(({ events }) => events.flatMap((told) => told.claims));

  test('every claim reaches the ledger once', () => {
    const reached = dossier.ledger.flatMap((entry) =>
      [...entry.claims, ...entry.unknown].map(({ claim }) => claim),
    );
    expect(reached).toHaveLength(claims.length);
    expect(new Set(reached)).toEqual(new Set(claims));
  });

  test('every claim reaches the overview and a list of values', () => {
    const grouped = dossier.ledger.flatMap((entry) => groupByValue(entry).flatMap((group) => group.claims));
    expect(grouped).toHaveLength(claims.filter(({ notKnown }) => !notKnown).length);
    const rows = buildMatrixTables(dossier).flatMap(({ sections }) =>
      sections.flatMap((section) => section.rows),
    );
    for (const { entry, cells } of rows) {
      const telling = cells.filter(({ state }) => state === 'told').map(({ article }) => article.id);
      expect(new Set(telling)).toEqual(new Set(entry.claims.map(({ article }) => article.id)));
    }
  });

  test('every fact has an address of its own', () => {
    const anchors = dossier.ledger.map(({ event, fact }) => factAnchor(event.id, fact.id));
    const others = [...differenceWords.map(({ kind }) => kind), 'said', 'spellings', 'terms', 'overview'];
    expect(new Set([...anchors, ...others]).size).toBe(anchors.length + others.length);
  });

  test('every kind of difference has its words', () => {
    const kinds = new Set(dossier.ledger.map(({ kind }) => kind));
    expect(differenceWords.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
  });

  test('every quote that names an utterance is one of its renderings, and of two at least', () => {
    const named = dossier.quotes.filter(({ quote }) => quote.utterance !== undefined);
    const rendered = dossier.utterances.flatMap(({ renderings }) => renderings);
    expect(new Set(rendered)).toEqual(new Set(named));
    for (const { id, renderings, outside } of dossier.utterances)
      expect(renderings.length + outside.length, id).toBeGreaterThan(1);
  });

  test('every way of a quote or a claim ends at the report or at whoever passed it on', () => {
    const ways = [
      ...dossier.quotes.map((view) => [view.article, view.origin] as const),
      ...dossier.ledger.flatMap((entry) => entry.claims.map((told) => [told.article, told.origin] as const)),
    ];
    for (const [{ source }, links] of ways) {
      const last = links.at(-1);
      expect(last?.kind === 'outlet' && last.outlet.id).toBe(source.via.at(-1) ?? source.outlet);
    }
  });
});
