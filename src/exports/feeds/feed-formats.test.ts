/** Every feed is read by readers of others, in every format and story. */
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { begun, calm, corrected, filesOf, home, lakeContent, morning } from '../../../tests/lake-feeds.ts';
import { readKeptChanges } from '../../collections/get-changes.ts';
import { readPublishedContent } from '../../collections/read-published-content.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import type { Content } from '../../domain/content.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rssMoment = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

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
