import { XMLParser } from 'fast-xml-parser';
import { filledText } from '../../text/filled-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { pageText } from '../html/blocks/page-text.ts';
import { safeUrl } from '../html/head/safe-url.ts';
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
  if (atom !== undefined) return readAtom(atom);
  const rdf = firstNode(tree['rdf:RDF']);
  const channel = firstNode(firstNode(tree['rss'])?.['channel'] ?? rdf?.['channel']);
  if (channel === undefined) return { status: 'refused', reason: 'not a feed' };
  const url = resolve(textOf(channel['link']), undefined);
  const site = { title: titleOf(channel['title']), url };
  const language = textOf(channel['language']) ?? textOf(channel['dc:language']);
  const items = nodesOf(channel['item'] ?? rdf?.['item']).map((item) => ({
    ...readItem(item, url),
    feed: site,
    language,
  }));
  return { status: 'read', title: site.title, items };
}

function readAtom(feed: XmlNode): ReadFeed {
  const base = textOf(feed['@xml:base']);
  const url = addressOf(feed, base);
  const site = { title: titleOf(feed['title']), url };
  const items = nodesOf(feed['entry']).map((entry) => ({
    ...readEntry(entry, base ?? url),
    feed: site,
    language: textOf(entry['@xml:lang']) ?? textOf(feed['@xml:lang']),
  }));
  return { status: 'read', title: site.title, items };
}

/** An address against that of the feed: `xml:base` may itself be a part of one. */
function resolve(address: string | undefined, base: string | undefined): string | undefined {
  return safeUrl(address, safeUrl(base));
}

const itemDates = [
  'pubDate',
  'dc:date',
  'published',
  'atom:published',
  'dcterms:issued',
  'dcterms:created',
  'dc:created',
];
const changeDates = ['atom:updated', 'updated', 'dcterms:modified', 'dc:modified'];

function firstText(node: XmlNode, names: readonly string[]): string | undefined {
  return names.map((name) => textOf(node[name])).find((text) => text !== undefined);
}

function readItem(item: XmlNode, site: string | undefined): FeedItem {
  const base = textOf(item['@xml:base']) ?? site;
  const published = firstText(item, itemDates);
  return {
    headline: titleOf(item['title']) ?? titleOf(item['media:title']),
    url: resolve(textOf(item['link']), base) ?? safeUrl(textOf(item['guid'])),
    date: published ?? firstText(item, changeDates),
    ...(published === undefined && firstText(item, changeDates) !== undefined
      ? { isDateOfChange: true }
      : {}),
    author: textOf(item['dc:creator']) ?? nameOf(textOf(item['author'])),
    outlet: textOf(item['source']),
    html: unescaped(wordsOf(item)),
    text: undefined,
  };
}

/** The text of an entry where the feed has it, else what stands for it. */
function wordsOf(item: XmlNode): string | undefined {
  const group = firstNode(item['media:group']);
  return (
    textOf(item['content:encoded']) ??
    [
      item['description'],
      item['media:description'],
      group?.['media:description'],
      item['itunes:summary'],
      item['dc:description'],
    ]
      .flatMap((words) => textOf(words) ?? [])
      .toSorted((a, b) => b.length - a.length)[0]
  );
}

function readEntry(entry: XmlNode, feedBase: string | undefined): FeedItem {
  const base = resolve(textOf(entry['@xml:base']), feedBase) ?? feedBase;
  const content = firstNode(entry['content']) ?? firstNode(entry['summary']);
  const words = textOf(entry['content']) ?? textOf(entry['summary']);
  const isPlain = content === undefined || content['@type'] === 'text' || content['@type'] === undefined;
  const published = firstText(entry, ['published', 'issued', 'dcterms:issued']);
  return {
    headline: titleOf(entry['title']),
    url: addressOf(entry, base),
    date: published ?? firstText(entry, ['updated', 'modified']),
    ...(published === undefined ? { isDateOfChange: true } : {}),
    author:
      nodesOf(entry['author'])
        .flatMap(({ name }) => textOf(name) ?? [])
        .join(', ') || undefined,
    outlet: titleOf(firstNode(entry['source'])?.['title']),
    ...(words === undefined
      ? { html: unescaped(wordsOf(entry)), text: undefined }
      : { html: isPlain ? undefined : unescaped(words), text: isPlain ? words : undefined }),
  };
}

function addressOf(node: XmlNode, base: string | undefined): string | undefined {
  const links = nodesOf(node['link']);
  const link = links.find((one) => one['@rel'] === undefined || one['@rel'] === 'alternate') ?? links[0];
  return resolve(textOf(link?.['@href']), resolve(textOf(link?.['@xml:base']), base) ?? base);
}

/** “ada@gazette.example (Ada Lindqvist)” is Ada Lindqvist. */
function nameOf(author: string | undefined): string | undefined {
  return /^\S+@\S+ \((.{2,80})\)$/.exec(author ?? '')?.[1] ?? author;
}

/** A title without the HTML that many feeds put into it. */
function titleOf(value: unknown): string | undefined {
  const title = textOf(value);
  return title !== undefined && markup.test(title)
    ? pageText(title).replaceAll('\n', ' ') || undefined
    : title;
}

const markup = /<\/?[a-z][^<>]{0,300}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;

const opensEscaped =
  /^\s*&lt;(?:p|div|h[1-6]|ul|ol|blockquote|figure|img|a|br|span|strong|em|b|i|table|article|section)\b/i;
const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]{0,2}>?\s*$/;

/** HTML that a feed escaped twice, or whose CDATA it escaped: a reader would see its tags. */
function unescaped(words: string | undefined): string | undefined {
  const inner = words === undefined ? undefined : (cdata.exec(words)?.[1] ?? words);
  return inner !== undefined && opensEscaped.test(inner) ? pageText(inner) : inner;
}

function nodesOf(value: unknown): readonly XmlNode[] {
  return [value].flat().filter(isRecord);
}

function firstNode(value: unknown): XmlNode | undefined {
  return nodesOf(value)[0];
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return filledText(isRecord(first) ? first['#text'] : first);
}
