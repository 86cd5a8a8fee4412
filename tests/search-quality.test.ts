/** What readers search for in the shipped story, and what they must find: written by hand, kept in step with the content. */
import { describe, expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { searchSource } from '../src/derive/tables/search-source.ts';
import { createSearch } from '../src/search/answer/create-search.ts';
import type { SearchAnswer } from '../src/search/answer/search-answer.ts';
import { buildIndex } from '../src/search/build/build-index.ts';

const { quotes } = buildDossier(readPublishedContent('content'));
const files = buildIndex(searchSource(buildDossier(readPublishedContent('content'))));
const { search } = createSearch(async (name) => files.get(name) ?? Promise.reject(new Error(name)));

async function ask(query: string): Promise<SearchAnswer> {
  return (await search(query, { limit: 200 })).answer;
}

/** Ids of all quotes found, without their report, in order. */
async function find(query: string): Promise<readonly string[]> {
  const { hits } = await ask(query);
  return hits.flatMap(({ renderings }) => renderings.map(({ id }) => id.split('/')[1] ?? ''));
}

const quotesBy = (speaker: string) => quotes.filter((view) => view.quote.speaker.includes(speaker)).length;

describe('the right quote stands on top', () => {
  test.each([
    // Words, as they come to mind.
    ['megaphone', 'megaphone-diplomacy'],
    ['megaphone diplomacy', 'megaphone-diplomacy'],
    ['historic breakthrough', 'historic-breakthrough'],
    ['interesting heat', 'an-interesting-one'],
    ['brotherhood of the peoples', 'historically-important-place'],
    ['crux', 'crux-of-the-matter'],
    ['constructive', 'constructive'],
    ['flexibility', 'some-flexibility'],
    ['provocations', 'no-obstacles'],
    ['behind the scenes', 'no-obstacles'],
    ['fair balance', 'fair-balance-of-security'],
    ['very warm', 'very-warm-meeting'],
    // Phrases.
    ['"next time in Moscow"', 'next-time-in-moscow'],
    ['next time in moscow', 'next-time-in-moscow'],
    ['“security guarantees”', 'reliable-security-guarantees'],
    ['security guarantees', 'reliable-security-guarantees'],
    ['"sticking points"', 'significant-sticking-points'],
    ['pragmatic relations', 'todays-agreements'],
    // Words still being typed.
    ['megaph', 'megaphone-diplomacy'],
    ['next time in mos', 'next-time-in-moscow'],
    // Typing mistakes.
    ['megafone', 'megaphone-diplomacy'],
    ['pragmtic relatons', 'todays-agreements'],
    ['provokations', 'no-obstacles'],
    ['histroic', 'historic-breakthrough'],
    ['warm meting', 'very-warm-meeting'],
    ['flexibilty', 'some-flexibility'],
    // One place in every spelling and script.
    ['Kyiv', 'no-obstacles'],
    ['Kiev', 'no-obstacles'],
    ['Kiew', 'no-obstacles'],
    ['Київ', 'no-obstacles'],
    ['Киев', 'no-obstacles'],
    ['Kjiv', 'no-obstacles'],
  ])('%s: %s', async (query, id) => {
    expect((await find(query))[0]).toBe(id);
  });
});

describe('one person in every spelling, script and misspelling', () => {
  const lavrov = ['ready-to-meet', 'some-flexibility'];
  const zelensky = [
    'its-up-to-zelenskyy',
    'ready-to-meet',
    'up-to-president-zelensky',
    'up-to-president-zelenskyy',
  ];
  test.each([
    ['Zelensky', zelensky],
    ['Zelenskyy', zelensky],
    ['Zelenskiy', zelensky],
    ['Selenskyj', zelensky],
    ['Зеленский', zelensky],
    ['zelenksy', zelensky],
    ['Lavrov', lavrov],
    ['Лавров', lavrov],
    ['Lawrow', lavrov],
    ['larvov', lavrov],
    ['speaker:Лавров', lavrov],
    ['Sergei Lavrov', lavrov],
  ])('%s', async (query, ids) => {
    expect((await find(query)).toSorted()).toEqual(ids);
  });

  test.each(['speaker:putin', 'speaker:Путин', 'speaker:poutine', 'speaker:"Vladimir Putin"'])(
    '%s',
    async (query) => {
      expect((await ask(query)).quoteCount).toBe(quotesBy('putin'));
    },
  );
});

describe('somebody in an office', () => {
  test.each([
    ['Russian foreign minister', 'lavrov'],
    ['foreign minister of Russia', 'lavrov'],
    ['Kremlin spokesman', 'peskov'],
    ['vice president', 'vance'],
    ['special envoy', 'witkoff'],
  ])('%s: %s alone', async (query, speaker) => {
    const { hits, matched, quoteCount } = await ask(query);
    expect([matched, quoteCount]).toEqual(['all', quotesBy(speaker)]);
    expect(new Set(hits.flatMap(({ renderings: [best] }) => best.speakers.map(({ id }) => id)))).toEqual(
      new Set([speaker]),
    );
  });
});

describe('operators', () => {
  test.each([
    ['speaker:putin outlet:rt', (view) => view.quote.speaker.includes('putin') && view.outlet.id === 'rt'],
    ['at:"press conference"', (view) => view.quote.said === 'press-conference'],
    ['outlet:Pravda.Ru', (view) => view.outlet.id === 'pravda-ru'],
    ['date:2025-08-15', (view) => view.occasion?.date === '2025-08-15'],
    ['date:2026', (view) => view.occasion?.date?.startsWith('2026') === true],
    ['date:..2025-08-14', (view) => (view.occasion?.date ?? '9') < '2025-08-15'],
    [
      'kind:utterance speaker:peskov',
      (view) => view.quote.kind === 'utterance' && view.quote.speaker.includes('peskov'),
    ],
    ['speaker:putin -kiev', (view) => view.quote.speaker.includes('putin') && !view.text.includes('Kiev')],
    [
      '-speaker:putin -speaker:trump',
      (view) => !['putin', 'trump'].some((id) => view.quote.speaker.includes(id)),
    ],
  ] as const satisfies readonly (readonly [string, (view: (typeof quotes)[number]) => boolean])[])(
    '%s',
    async (query, fits) => {
      const wanted = quotes.filter(fits).map(({ quote }) => quote.id);
      expect(wanted.length).toBeGreaterThan(0);
      expect((await find(query)).toSorted()).toEqual(wanted.toSorted());
    },
  );

  test.each([
    ['who:putin', 'unknown-operator', 'speaker:putin'],
    ['speaker:puttin', 'unknown-value', 'speaker:putin'],
    ['date:soon', 'unreadable-date', undefined],
    ['speaker: kyiv', 'missing-value', undefined],
  ])('%s is explained: %s, better %s', async (query, rule, instead) => {
    expect((await ask(query)).problems).toMatchObject([{ rule, ...(instead && { instead }) }]);
  });
});

describe('where nothing has the words', () => {
  test.each([
    ['zzzzqqq', []],
    ['"moscow next time"', ['moscow next time']],
    ['megaphone speaker:trump', ['megaphone']],
  ])('%s offers %j', async (query, offers) => {
    const { hits, suggestions } = await ask(query);
    expect(hits).toEqual([]);
    expect(suggestions.map((suggestion) => suggestion.query)).toEqual(offers);
  });
});
