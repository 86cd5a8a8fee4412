import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Notice } from '../../domain/notice.ts';
import { decodeBytes, type Encoding } from '../encoding/decode-bytes.ts';
import type { FeedItem } from '../feed/feed-item.ts';
import { readFeed } from '../feed/read-feed.ts';
import { boundHtml } from '../html/bound-html.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { isTimelineJs } from '../sheets/is-timelinejs.ts';

/**
 * The text of a saved file, into which all spans point. Of a plain text file it is the decoded text as it is;
 * of a saved page its blocks, one a line; of a feed its entries, headline above text, an empty line between them.
 */
export interface SourceText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The saved page, as it was written. */
  readonly html?: string;
  /** The entries of a feed, each with its part of the text. */
  readonly entries?: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly item: FeedItem;
  /** The entry's part of the feed's text. */
  readonly start: number;
  readonly text: string;
  /** The page in the entry, where it is HTML. */
  readonly html: string | undefined;
}

type Problem = Pick<Notice, 'rule' | 'message' | 'hint' | 'line'>;

export type SourceReading =
  | { readonly status: 'read'; readonly source: SourceText }
  | { readonly status: 'refused'; readonly problem: Problem };

const refusals: Record<'empty' | 'binary' | 'damaged', Problem> = {
  empty: {
    rule: 'empty-file',
    message: 'The file holds no text.',
    hint: 'Save the report again, and look that its text is in the file before you drop it here.',
    line: 1,
  },
  binary: {
    rule: 'not-a-text-file',
    message: 'The file is no text: it holds bytes that no letter has.',
    hint: 'Save the report as text or as a web page, not as a picture, a PDF or a document.',
    line: 1,
  },
  damaged: {
    rule: 'wrong-encoding',
    message: 'The letters of the file cannot be read: its encoding was lost.',
    hint: 'Save the report again as UTF-8.',
    line: 1,
  },
};

/** Reads the bytes of a dropped file as the text that spans point into. Never throws. */
export function readSourceText(name: string, bytes: Uint8Array): SourceReading {
  const decoded = decodeBytes(bytes);
  if (decoded.status === 'refused') return { status: 'refused', problem: refusals[decoded.reason] };
  const { text, encoding } = decoded;
  const broken = encoding.startsWith('utf-16') ? undefined : findBrokenBytes(bytes, text, encoding);
  if (broken !== undefined) return { status: 'refused', problem: broken };
  if (isTimelineJs(name, text)) return { status: 'read', source: { text, encoding } };
  if (isFeed(name, text)) return readFeedText(text, encoding);
  if (isPage(name, text)) return readPageText(text, encoding);
  return { status: 'read', source: { text, encoding } };
}

const startOfPage = /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b/i;
const pageName = /\.x?html?$/i;
const startOfFeed = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)\b/i;
const feedName = /\.(?:rss|atom|xml|json|rdf)$/i;

function isFeed(name: string, text: string): boolean {
  const start = text.slice(0, 2000);
  return (feedName.test(name) && !startOfPage.test(start)) || startOfFeed.test(start) || isJsonFeed(start);
}

function isJsonFeed(start: string): boolean {
  return start.trimStart().startsWith('{') && start.includes('jsonfeed.org/version');
}

function isPage(name: string, text: string): boolean {
  return pageName.test(name) || startOfPage.test(text.slice(0, 2000));
}

/** Bytes that are no UTF-8, told from a text that holds the replacement character itself. */
function findBrokenBytes(bytes: Uint8Array, text: string, encoding: Encoding): Problem | undefined {
  if (isCutInsideLetter(bytes)) return { ...cutOff, line: lineOf(text, text.length) };
  if (encoding !== 'utf-8') return undefined;
  const at = text.indexOf('\ufffd');
  if (at === -1 || isWholeUtf8(bytes)) return undefined;
  const line = lineOf(text, at);
  return { ...refusals.damaged, message: 'A letter of this line cannot be read as UTF-8.', line };
}

const cutOff: Problem = {
  rule: 'cut-off-file',
  message: 'The file breaks off in the middle of a letter.',
  hint: 'It was not saved to its end: save the report again.',
};

/** UTF-8 with letters beyond ASCII, whole but for the first bytes of one more letter at the very end. */
function isCutInsideLetter(bytes: Uint8Array): boolean {
  return [1, 2, 3].some((cut) => {
    const whole = bytes.subarray(0, bytes.length - cut);
    const lead = bytes[bytes.length - cut] ?? 0;
    const mayBeLead = lead >= 0xc2 && lead <= 0xf4 && whole.some((byte) => byte >= 0x80);
    return mayBeLead && isWholeUtf8(whole) && !isWholeUtf8(bytes);
  });
}

function isWholeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The one-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function readPageText(html: string, encoding: Encoding): SourceReading {
  const text = pageText(html);
  if (endsInsideTag(html))
    return {
      status: 'refused',
      problem: {
        rule: 'cut-off-file',
        message: 'The page breaks off in the middle of a tag.',
        hint: 'It was not saved to its end: save the page again.',
        line: lineOf(html, html.length),
      },
    };
  if (text === '') return { status: 'refused', problem: refusals.empty };
  return { status: 'read', source: { text, encoding, html } };
}

function endsInsideTag(html: string): boolean {
  const tail = html.trimEnd().slice(-20_000);
  return /<[/!]?[a-z][^<>]*$/i.test(tail) || tail.lastIndexOf('<!--') > tail.lastIndexOf('-->');
}

/** The words of a page, one line for each block, as a reader without style sheets would see them. */
export function pageText(html: string): string {
  const tree = unified().use(rehypeParse).parse(boundHtml(html));
  return readBlocks(tree)
    .map(({ text }) => text)
    .join('\n');
}

function readFeedText(source: string, encoding: Encoding): SourceReading {
  const feed = readFeed(source);
  if (feed.status === 'refused') {
    return {
      status: 'refused',
      problem: {
        rule: 'not-a-feed',
        message: `The file cannot be read as a feed: ${feed.reason}.`,
        hint: 'Save the feed again as RSS, Atom or JSON Feed, to its end.',
        line: 1,
      },
    };
  }
  const entries = placeEntries(feed.items);
  const text = entries.map((entry) => entry.text).join(betweenEntries);
  if (text.trim() === '')
    return {
      status: 'refused',
      problem: { ...refusals.empty, message: 'The feed holds no entry with text.' },
    };
  return { status: 'read', source: { text, encoding, entries } };
}

const betweenEntries = '\n\n';

function placeEntries(items: readonly FeedItem[]): readonly FeedEntry[] {
  let start = 0;
  return items.map((item) => {
    const words = item.html === undefined ? (item.text ?? '') : pageText(item.html);
    const headline = item.headline?.replace(whiteSpace, ' ').trim() ?? '';
    const text = [headline, words].filter((part) => part !== '').join('\n');
    const entry = { item, start, text, html: item.html };
    start += text.length + betweenEntries.length;
    return entry;
  });
}

const whiteSpace = /\s+/g;
