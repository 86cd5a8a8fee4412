import { filledText } from '../../text/filled-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import { escapeXhtml } from './escape-xhtml.ts';
import type { FeedItem, FeedSite, NoFeed, ReadFeed } from './feed-item.ts';
import { isNotes, readNotes } from './read-notes.ts';
import { parseFeedXml, readXmlItems } from './read-xml-items.ts';

const longestFeed = 20_000_000;

/** Reads RSS, Atom, a JSON Feed or an export of notes. Never throws. */
export function readFeed(source: string): ReadFeed | NoFeed {
  const start = source.slice(0, 200).trimStart();
  if (source.length > longestFeed) return { status: 'refused', reason: 'not a feed' };
  if (start.startsWith('{')) return readJsonFeed(source);
  if (!start.startsWith('<')) return { status: 'refused', reason: 'not a feed' };
  if (isNotes(source)) return { status: 'read', title: undefined, items: readNotes(source) };
  const parsed = parseFeedXml(escapeXhtml(source));
  return parsed === undefined ? { status: 'refused', reason: 'broken XML' } : readXmlItems(parsed);
}

function readJsonFeed(source: string): ReadFeed | NoFeed {
  const feed = parseJson(source);
  if (!isRecord(feed)) return { status: 'refused', reason: 'broken JSON' };
  const items = feed['items'];
  if (!Array.isArray(items) || !String(feed['version']).includes('jsonfeed'))
    return { status: 'refused', reason: 'not a feed' };
  const site = { title: filledText(feed['title']), url: safeUrl(filledText(feed['home_page_url'])) };
  const authors = authorsOf(feed);
  return {
    status: 'read',
    title: site.title,
    items: items.filter(isRecord).map((item) => toItem(item, site, authors)),
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Who wrote an entry is said by it, or for all of them by the feed. */
function toItem(item: JsonObject, feed: FeedSite, authors: string | undefined): FeedItem {
  const published = filledText(item['date_published']);
  const modified = filledText(item['date_modified']);
  return {
    headline: filledText(item['title']),
    url: safeUrl(filledText(item['url']) ?? filledText(item['external_url']), feed.url),
    date: published ?? modified,
    ...(published === undefined && modified !== undefined ? { isDateOfChange: true } : {}),
    author: authorsOf(item) ?? authors,
    feed,
    language: filledText(item['language']),
    html: filledText(item['content_html']),
    text: filledText(item['content_text']) ?? filledText(item['summary']),
  };
}

function authorsOf(node: JsonObject): string | undefined {
  const authors = [node['authors'], node['author']].flat().filter(isRecord);
  return authors.flatMap(({ name }) => filledText(name) ?? []).join(', ') || undefined;
}
