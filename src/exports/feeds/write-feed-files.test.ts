import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { readKeptChanges } from '../../collections/get-changes.ts';
import { readPublishedContent } from '../../collections/read-published-content.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { allFeeds, listFeeds } from '../../derive/feeds/list-feeds.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import type { Content } from '../../domain/content.ts';
import { writeFeedFiles } from './write-feed-files.ts';

const home = 'https://file.example/';
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rssMoment = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

const morning = {
  ...exampleQuote,
  id: 'morning',
  words: 'The morning was <long> & cold.',
  span: [90, 119] as [number, number],
  speaker: ['berg'],
  said: 'lake-briefing',
  speakerKnown: { grade: 'inferred' as const, evidence: 'the paragraph before names him' },
};
const calm = { ...exampleQuote, said: 'lake-meeting' };

/** Two speakers, two events, and two lengths of one meeting. */
function lakeContent(quotes: readonly object[] = [calm, morning], fields: Partial<Content> = {}): Content {
  const claims = [
    { fact: 'duration', value: 'PT4H', printed: 'four hours', span: [76, 86] as [number, number] },
  ];
  return exampleContent({
    people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
    events: [exampleEvent(), exampleEvent({ id: 'lake-briefing', shortTitle: 'briefing' })],
    outlets: [exampleOutlet(), exampleOutlet({ id: 'hill-post', name: 'Hill Post' })],
    articles: [
      exampleArticle({ quotes: quotes as never, events: [{ event: 'lake-meeting', claims }] }),
      exampleArticle({
        id: 'hill-talks',
        source: exampleSource({ outlet: 'hill-post' }),
        quotes: [],
        events: [{ event: 'lake-meeting', claims: [{ ...claims[0], value: 'PT3H' } as never] }],
      }),
    ],
    ...fields,
  });
}

const begun: ChangeDay = {
  day: '2031-05-05',
  items: ['lake-talks', 'hill-talks'].map((id) => ({ kind: 'report' as const, id, what: ['added'] })),
};
const corrected: ChangeDay = {
  day: '2031-05-06',
  items: [
    {
      kind: 'report',
      id: 'lake-talks',
      what: [
        {
          says: 'quote: words corrected from A to B',
          touches: ['quote/morning', 'person/berg', 'event/lake-briefing'],
        },
      ],
    },
  ],
};

function filesOf(
  content: Content,
  changes: readonly ChangeDay[] = [begun],
  at: { readonly home: string | undefined } = { home },
) {
  const feeds = allFeeds(listFeeds(buildDossier(content), changes));
  return new Map(
    writeFeedFiles(feeds, { name: content.story.site, ...at }).map(({ path, text }) => [path, text]),
  );
}

function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
}

const formats = ['rss', 'atom', 'json'];
/** The changes in Atom stand elsewhere. */
const inEveryFormat = (...paths: readonly string[]) =>
  paths.flatMap((path) => formats.map((ending) => `${path}.${ending}`));

test('a changed quote changes its feeds and no other', () => {
  const before = filesOf(lakeContent());
  const after = filesOf(lakeContent([calm, { ...morning, words: 'The evening was long.' }]));
  expect(changedFiles(before, after).toSorted()).toEqual(
    inEveryFormat('quotes', 'people/berg', 'events/lake-briefing').toSorted(),
  );
});

test('a recorded correction reaches the same feeds and the changes', () => {
  const before = filesOf(lakeContent());
  const after = filesOf(lakeContent(), [corrected, begun]);
  expect(changedFiles(before, after).toSorted()).toEqual(
    [
      ...inEveryFormat('quotes', 'people/berg', 'events/lake-briefing'),
      'changes.json',
      'changes.rss',
    ].toSorted(),
  );
  const entries = parseAtomFeed(after.get('people/berg.atom')).entries ?? [];
  expect(entries.map(({ title, updated }) => [title?.value, updated])).toEqual([
    ['Bo Berg: “The morning was <long> & cold.”', '2031-05-06T00:00:00.000Z'],
    ['Changed on 6 May 2031: report “Talks at the lake”', '2031-05-06T00:00:00.000Z'],
  ]);
});

test('a disputed fact has what each report says, and a fact on which all agree has no feed', () => {
  const { items = [] } = parseJsonFeed(filesOf(lakeContent()).get('facts/lake-meeting/duration.json') ?? '');
  expect(items.map(({ title }) => title).toSorted()).toEqual(['Hill Post: 3 h', 'Lake Post: 4 h']);
  expect([...filesOf(exampleContent()).keys()].filter((path) => path.startsWith('facts/'))).toEqual([]);
});

test('grades travel in plain words', () => {
  const { items = [] } = parseJsonFeed(filesOf(lakeContent()).get('people/berg.json') ?? '');
  expect(items[0]?.content_text?.split('\n')).toEqual([
    '“The morning was <long> & cold.”',
    'Speaker: Bo Berg (speaker inferred).',
    'Said: briefing, 4 May 2031.',
    'Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred).',
  ]);
});

test('ids stay when the site moves, is renamed, or a record gets another id', () => {
  const story = { ...lakeContent().story, site: 'Another name' };
  const renamed = lakeContent([calm, { ...morning, id: 'evening', formerly: ['morning'] }], {
    story,
    people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
  });
  const idsIn = (files: ReadonlyMap<string, string>) =>
    formats.map((format) =>
      Array.from(files.get(`people/berg.${format}`)?.matchAll(/urn:uuid:[0-9a-f-]{36}/g) ?? [], ([id]) => id),
    );
  const ids = idsIn(filesOf(lakeContent()));
  expect(ids.map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(idsIn(filesOf(renamed, [begun], { home: 'https://elsewhere.example/' }))).toEqual(ids);
});

test('a feed can be read at its former address', () => {
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg', formerly: ['bo'] })];
  const files = filesOf(lakeContent(undefined, { people }));
  expect(files.get('people/bo.atom')).toBe(files.get('people/berg.atom'));
});

interface Written {
  readonly title?: string | undefined;
  readonly ids: readonly (string | undefined)[];
  readonly links: readonly (string | undefined)[];
  readonly moments: readonly (string | undefined)[];
  readonly contents: readonly (string | undefined)[];
}

const readers: Readonly<Record<string, (text: string) => Written>> = {
  rss: (text) => {
    const { title, link, description, items = [], atom } = parseRssFeed(text);
    return {
      title,
      ids: items.map(({ guid }) => (guid?.isPermaLink === false ? guid.value : undefined)),
      links: [link, atom?.links?.[0]?.href, ...items.map((item) => item.link)],
      moments: items.flatMap(({ pubDate }) => pubDate ?? []),
      contents: [description, ...items.map((item) => item.description)],
    };
  },
  atom: (text) => {
    const { id, title, updated, authors = [], links = [], entries = [] } = parseAtomFeed(text);
    return {
      title: authors.length === 0 ? undefined : title?.value,
      ids: [id, ...entries.map((entry) => entry.id)],
      links: [...links, ...entries.map((entry) => entry.links?.[0])].map((link) => link?.href),
      moments: [updated, ...entries.map((entry) => entry.updated)],
      contents: entries.map(({ content }) => content?.value),
    };
  },
  json: (text) => {
    const { title, home_page_url, feed_url, items = [] } = parseJsonFeed(text);
    const isVersion = JSON.parse(text).version === 'https://jsonfeed.org/version/1.1';
    return {
      title: isVersion ? title : undefined,
      ids: items.map(({ id }) => id),
      links: home_page_url === undefined ? [] : [home_page_url, feed_url, ...items.map(({ url }) => url)],
      moments: items.flatMap(({ date_modified }) => date_modified ?? []),
      contents: items.map(({ content_html }) => content_html),
    };
  },
};

function isWellFormed(text: string): boolean {
  try {
    parseXml(text);
    return true;
  } catch {
    return false;
  }
}

/** What a format forbids and stands there all the same. */
function faultsOf(path: string, text: string, at: string | undefined): readonly string[] {
  const ending = path.split('.').at(-1) ?? '';
  const written = readers[ending]?.(text);
  if (written === undefined) return [`${path}: no format`];
  const { title, ids, links, moments, contents } = written;
  const rules: readonly (readonly [string, boolean])[] = [
    ['well-formed', ending === 'json' || isWellFormed(text)],
    ['a title', (title ?? '') !== ''],
    ['ids that are URIs', ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id ?? ''))],
    ['each id once', new Set(ids).size === ids.length],
    ['whole links', links.every((link) => link?.startsWith(at ?? '/') === true)],
    ['moments in form', moments.every((each) => (ending === 'rss' ? rssMoment : moment).test(each ?? ''))],
    ['something to read', contents.every((content) => (content ?? '').trim() !== '')],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${path}: ${rule}`);
}

const stories: Readonly<Record<string, readonly [Content, readonly ChangeDay[]]>> = {
  'the invented lake': [lakeContent(), [corrected, begun]],
  'a report that holds what no XML may': [
    lakeContent([{ ...calm, words: 'The lake\u0001 is\u000b calm.' }, morning]),
    [begun],
  ],
  'the example': [readPublishedContent(exampleFolder), readKeptChanges(exampleFolder) ?? []],
};

test.each(Object.entries(stories))(
  '%s: every feed keeps the rules of its format',
  (_, [content, changes]) => {
    const files = filesOf(content, changes);
    expect(files.size).toBeGreaterThan(20);
    expect([...files].flatMap(([path, text]) => faultsOf(path, text, home))).toEqual([]);
  },
);

test('without a host there are valid feeds in Atom and JSON, and none in RSS', () => {
  const files = filesOf(lakeContent(), [begun], { home: undefined });
  expect([...files].flatMap(([path, text]) => faultsOf(path, text, undefined))).toEqual([]);
  expect([...files.keys()].filter((path) => path.endsWith('.rss'))).toEqual([]);
  expect(files.has('people/holt.atom') && files.has('people/holt.json')).toBe(true);
});

test('a fault is found', () =>
  expect(faultsOf('a.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><entry/>', home)).toEqual([
    'a.atom: well-formed',
    'a.atom: a title',
    'a.atom: ids that are URIs',
    'a.atom: moments in form',
  ]));
