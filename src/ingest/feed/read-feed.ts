import { isRecord } from '../../text/is-record.ts';
import { safeUrl } from '../html/safe-url.ts';
import type { FeedItem, NoFeed, ReadFeed } from './feed-item.ts';
import { parseFeedXml, readXmlItems } from './read-xml-items.ts';

const longestFeed = 20_000_000;

/** Reads RSS, Atom or a JSON Feed. Never throws. */
export function readFeed(source: string): ReadFeed | NoFeed {
  const start = source.slice(0, 200).trimStart();
  if (source.length > longestFeed) return { status: 'refused', reason: 'not a feed' };
  if (start.startsWith('{')) return readJsonFeed(source);
  if (!start.startsWith('<')) return { status: 'refused', reason: 'not a feed' };
  const parsed = parseFeedXml(source);
  return parsed === undefined ? { status: 'refused', reason: 'broken XML' } : readXmlItems(parsed);
}

function readJsonFeed(source: string): ReadFeed | NoFeed {
  const feed = parseJson(source);
  if (!isRecord(feed)) return { status: 'refused', reason: 'broken JSON' };
  const items = feed['items'];
  if (!Array.isArray(items) || !String(feed['version']).includes('jsonfeed'))
    return { status: 'refused', reason: 'not a feed' };
  return { status: 'read', title: textOf(feed['title']), items: items.filter(isRecord).map(toItem) };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

function toItem(item: Readonly<Record<string, unknown>>): FeedItem {
  const authors = [item['authors'], item['author']].flat().filter(isRecord);
  return {
    headline: textOf(item['title']),
    url: safeUrl(textOf(item['url']) ?? textOf(item['external_url'])),
    date: textOf(item['date_published']),
    author: authors.flatMap(({ name }) => textOf(name) ?? []).join(', ') || undefined,
    html: textOf(item['content_html']),
    text: textOf(item['content_text']) ?? textOf(item['summary']),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
