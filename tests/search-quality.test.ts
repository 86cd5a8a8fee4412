/**
 * What readers search for, and what they must find: in the story of the content, by its records and by the searches that
 * it brings along, and in the invented one.
 */
import { describe, expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { buildDossier, type Dossier } from '../src/derive/dossier/build-dossier.ts';
import type { QuoteView } from '../src/derive/quotes/quote-view.ts';
import { searchSource } from '../src/derive/tables/search-source.ts';
import { earliestDay, latestDay } from '../src/domain/dates/story-date.ts';
import { createSearch } from '../src/search/answer/create-search.ts';
import type { SearchAnswer } from '../src/search/answer/search-answer.ts';
import { buildIndex } from '../src/search/build/build-index.ts';
import { exampleFolder, storyFolders } from './example-folder.ts';
import { firstFound, idInReport } from './first-found.ts';
import { readSearches } from './read-searches.ts';

/** Questions that are answered wrongly, and known to be: may only become fewer. */
const knownWrong: ReadonlySet<string> = new Set([]);

const isWhole = ({ quote }: QuoteView) => quote.kind === 'utterance';
const firstDay = ({ occasion }: QuoteView) => earliestDay(occasion?.date ?? '../..');
const lastDay = ({ occasion }: QuoteView) => latestDay(occasion?.date ?? '../..');
const daysOf = ({ quotes }: Dossier) => [...new Set(quotes.flatMap((view) => firstDay(view) ?? []))];

describe.each(storyFolders)('in %s', (folder) => {
  const dossier = buildDossier(readPublishedContent(folder));
  const files = buildIndex(searchSource(dossier));
  const { search } = createSearch(async (name) => files.get(name) ?? Promise.reject(new Error(name)));
  const searches = readSearches(folder);

  async function ask(query: string): Promise<SearchAnswer> {
    return (await search(query, { limit: 10_000 })).answer;
  }

  /** Ids of all quotes found, with their report, in order. */
  async function find(query: string): Promise<readonly string[]> {
    return (await ask(query)).hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
  }

  const idsOf = (fits: (view: QuoteView) => boolean) => dossier.quotes.filter(fits).map(({ id }) => id);
  const saidBy = (person: string) => idsOf(({ quote }) => quote.speaker.includes(person));

  const narrowing: readonly (readonly [query: string, fits: (view: QuoteView) => boolean])[] = [
    ...dossier.people.flatMap(({ id }) => {
      const isSpeaker = ({ quote }: QuoteView) => quote.speaker.includes(id);
      return [
        [`speaker:${id}`, isSpeaker],
        [`-speaker:${id}`, (view: QuoteView) => !isSpeaker(view)],
        [`speaker:${id} kind:utterance`, (view: QuoteView) => isSpeaker(view) && isWhole(view)],
      ] as const;
    }),
    ...dossier.outlets.map(
      ({ id }) => [`outlet:${id}`, ({ outlet }: QuoteView) => outlet.id === id] as const,
    ),
    ...dossier.events.map(({ id }) => [`at:${id}`, ({ quote }: QuoteView) => quote.said === id] as const),
    ...daysOf(dossier).flatMap(
      (day) =>
        [
          [
            `date:${day}`,
            (view: QuoteView) => (firstDay(view) ?? '9') <= day && day <= (lastDay(view) ?? ''),
          ],
          [`date:..${day}`, (view: QuoteView) => (firstDay(view) ?? '9') <= day],
        ] as const,
    ),
  ];

  test('each speaker, outlet, occasion, day and kind gives its quotes and no others', async () => {
    for (const [query, fits] of narrowing) {
      const wanted = idsOf(fits);
      if (wanted.length > 0) expect((await find(query)).toSorted(), query).toEqual(wanted.toSorted());
    }
  });

  test.each(searches.top)('on top of %s stands %s', async (query, id) => {
    expect(idInReport((await find(query))[0] ?? '')).toBe(id);
  });

  test.each(searches.all)('%s finds %j', async (query, ids) => {
    expect((await find(query)).map(idInReport).toSorted()).toEqual(ids);
  });

  test.each(searches.only)('%s finds what %s said', async (query, person) => {
    expect((await ask(query)).matched).toBe('all');
    expect((await find(query)).toSorted()).toEqual(saidBy(person).toSorted());
  });

  test.each(searches.better)('%s is explained: better %s', async (query, instead) => {
    expect((await ask(query)).problems).toMatchObject([{ instead }]);
  });

  test('the question that is asked is the one that is answered', async () => {
    const { questions } = searches;
    const wrong: string[] = [];
    for (const [query, right] of questions) {
      const first = firstFound(await ask(query));
      const isRight = first.some((id) => right.includes(id));
      if (!isRight && !knownWrong.has(query)) wrong.push(`${query}: ${first.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(searches.nothing)('%s finds nothing and offers %j', async (query, offers) => {
    const { hits, suggestions } = await ask(query);
    expect(hits).toEqual([]);
    expect(suggestions.map((suggestion) => suggestion.query)).toEqual(offers);
  });
});

describe('a query that cannot be read is explained', async () => {
  const files = buildIndex(searchSource(buildDossier(readPublishedContent(exampleFolder))));
  const { search } = createSearch(async (name) => files.get(name) ?? Promise.reject(new Error(name)));
  test.each([
    ['who:dunn', 'unknown-operator'],
    ['speaker:tviet', 'unknown-value'],
    ['date:soon', 'unreadable-date'],
    ['speaker: tide', 'missing-value'],
  ])('%s: %s', async (query, rule) => {
    expect((await search(query, { limit: 10 })).answer.problems).toMatchObject([{ rule }]);
  });
});
