import { describe, expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { differenceWords } from '../src/derive/claims/difference-words.ts';
import { toldOf } from '../src/derive/claims/told-of.ts';
import { groupByValue } from '../src/derive/claims/value-groups.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { toldValues } from '../src/derive/ledger/told-values.ts';
import { viewLedger } from '../src/derive/ledger/view-ledger.ts';
import { anchorId } from '../src/domain/site/page-anchors.ts';
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

  test('what somebody said by reports’ accounts is among all facts side by side of that person', () => {
    const told = dossier.people.flatMap(({ id }) => {
      const listed = viewLedger(dossier, { person: id }).facts.map(({ view: { fact } }) => fact);
      return toldOf(id, dossier.ledger).map(({ entry }) => listed.includes(entry.fact));
    });
    expect(new Set(told)).toEqual(new Set([true]));
  });

  test('every claim reaches the line of a value with its outlet and its makers, and the list of words', () => {
    const grouped = dossier.ledger.flatMap((entry) => groupByValue(entry).flatMap((group) => group.claims));
    expect(grouped).toHaveLength(claims.filter(({ notKnown }) => !notKnown).length);
    for (const entry of dossier.ledger) {
      const shown = toldValues(entry.claims).flatMap(({ words, isAnnounced, tellers }) =>
        tellers.flatMap(({ speakers, outlets }) =>
          outlets.flatMap(({ articles }) =>
            articles.map(({ id }) =>
              [words, isAnnounced, id, ...speakers.map((person) => person.id)].join('|'),
            ),
          ),
        ),
      );
      const told = entry.claims.map(({ words, claim, article, speakers }) =>
        [words, claim.expected !== undefined, article.id, ...speakers.map(({ id }) => id)].join('|'),
      );
      expect(new Set(shown)).toEqual(new Set(told));
    }
  });

  test('the count of a choice is the number of facts on its page, and every fact is found by each of its facets', () => {
    const { facets, total } = viewLedger(dossier, {});
    expect(total).toBe(dossier.ledger.length);
    for (const { facet, choices } of facets)
      for (const { value, count } of choices)
        expect(viewLedger(dossier, { [facet]: value }).facts.length, `${facet} ${value}`).toBe(count);
  });

  test('every fact has an address of its own', () => {
    const anchors = dossier.ledger.map(({ event, fact }) => anchorId('fact', event.id, fact.id));
    const others = [...differenceWords.map(({ kind }) => kind), 'said', 'spellings', 'terms'];
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
