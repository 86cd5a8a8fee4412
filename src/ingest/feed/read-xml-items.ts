import { XMLParser } from 'fast-xml-parser';
import { dayAtStart } from '../../text/days.ts';
import { isRecord } from '../../text/is-record.ts';
import { safeUrl } from '../html/safe-url.ts';
import type { FeedItem, NoFeed, ReadFeed } from './feed-item.ts';

type XmlNode = Readonly<Record<string, unknown>>;

const parserOptions = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  maxNestedTags: 100,
  processEntities: {
    enabled: true,
    maxEntitySize: 1000,
    maxExpansionDepth: 3,
    maxTotalExpansions: 1000,
    maxEntityCount: 50,
    maxExpandedLength: 100_000,
  },
  htmlEntities: true,
};

/** The tree of an XML feed; nothing where it is no well-formed XML or its entities run wild. */
export function parseFeedXml(source: string): XmlNode | undefined {
  try {
    const tree: unknown = new XMLParser(parserOptions).parse(source);
    return isRecord(tree) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the items of RSS 2.0, RSS 1.0 and Atom. */
export function readXmlItems(tree: XmlNode): ReadFeed | NoFeed {
  const atom = firstNode(tree['feed']);
  if (atom !== undefined)
    return { status: 'read', title: textOf(atom['title']), items: nodesOf(atom['entry']).map(readEntry) };
  const rdf = firstNode(tree['rdf:RDF']);
  const channel = firstNode(firstNode(tree['rss'])?.['channel'] ?? rdf?.['channel']);
  if (channel === undefined) return { status: 'refused', reason: 'not a feed' };
  const items = nodesOf(channel['item'] ?? rdf?.['item']);
  return { status: 'read', title: textOf(channel['title']), items: items.map(readItem) };
}

function readItem(item: XmlNode): FeedItem {
  return {
    headline: textOf(item['title']),
    url: safeUrl(textOf(item['link']) ?? textOf(item['guid'])),
    date: toIso(textOf(item['pubDate']) ?? textOf(item['dc:date'])),
    author: textOf(item['dc:creator']) ?? textOf(item['author']),
    html: textOf(item['content:encoded']) ?? textOf(item['description']),
    text: undefined,
  };
}

function readEntry(entry: XmlNode): FeedItem {
  const links = nodesOf(entry['link']);
  const link = links.find((one) => one['@rel'] === undefined || one['@rel'] === 'alternate') ?? links[0];
  const content = firstNode(entry['content']) ?? firstNode(entry['summary']);
  const words = textOf(entry['content']) ?? textOf(entry['summary']);
  const isPlain = content === undefined || content['@type'] === 'text' || content['@type'] === undefined;
  return {
    headline: textOf(entry['title']),
    url: safeUrl(textOf(link?.['@href'])),
    date: toIso(textOf(entry['published']) ?? textOf(entry['updated'])),
    ...(textOf(entry['published']) === undefined ? { isDateOfChange: true } : {}),
    author:
      nodesOf(entry['author'])
        .flatMap(({ name }) => textOf(name) ?? [])
        .join(', ') || undefined,
    html: isPlain ? undefined : words,
    text: isPlain ? words : undefined,
  };
}

const mailDate = /^(?:\p{L}{3},? )?\d{1,2} \p{L}{3,9} \d{4}/u;

const zone = / (?:[A-Z]{1,5}|[+-]\d{4})$/;

/** A feed's date in ISO form, with the day and the offset it prints; a form that two readers could read differently is left out. */
function toIso(date: string | undefined): string | undefined {
  if (date === undefined || dayAtStart(date) !== undefined) return date;
  const instant = mailDate.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(instant)) return undefined;
  const local = Date.parse(date.replace(zone, ' GMT'));
  return new Date(local).toISOString().replace('Z', toOffset((local - instant) / 60_000));
}

function toOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

function nodesOf(value: unknown): readonly XmlNode[] {
  return [value].flat().filter(isRecord);
}

function firstNode(value: unknown): XmlNode | undefined {
  return nodesOf(value)[0];
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isRecord(first) ? first['#text'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
