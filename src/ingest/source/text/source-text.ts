import { placeInText } from '../../../text/lines/place-in-text.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import type { Decoded, Refused } from '../../encoding/decoded.ts';
import { findDecodedTwice } from '../../encoding/decoded-twice.ts';
import { scanUtf8 } from '../../encoding/scan-utf8.ts';
import type { FeedItem } from '../../feed/feed-item.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { pageText } from '../../html/page-text.ts';
import { safeUrl } from '../../html/safe-url.ts';
import { showHiddenText } from '../../html/show-hidden-text.ts';
import { readChat } from '../../json/read-chat.ts';
import { fewestLettersOfData, isData, readData } from '../../json/read-data.ts';
import { findOtherKind } from '../../plain/find-other-kind.ts';
import { readPlain } from '../../plain/read-plain.ts';
import { isTimelineJs } from '../../sheets/is-timelinejs.ts';
import { findBrokenLetter } from '../doubts/find-broken-letter.ts';
import { type Doubt, listDoubts, listLostMarks } from '../doubts/list-doubts.ts';
import { listPlainDoubts } from '../doubts/list-plain-doubts.ts';
import { readPage } from './read-page.ts';

/**
 * The text of a saved file, into which all spans point. Of a plain text file it is the decoded text as it is, without the
 * marks of Markdown inside its lines, and where lines were wrapped at a width with a space in place of each line end inside
 * a paragraph;
 * of a saved page its blocks, one a line; of a feed its entries, headline above text, an empty line between them.
 */
export interface SourceText {
  readonly text: string;
  readonly encoding: string;
  /** What a person should know of how the bytes were read. */
  readonly doubts: readonly Doubt[];
  /** The saved page, as it was written. */
  readonly html?: string;
  /** The address that the file was saved from, where it or a person says so. */
  readonly url?: string;
  /** The entries of a feed, each with its part of the text. */
  readonly entries?: readonly FeedEntry[];
  /** It is a sheet of TimelineJS: it holds events and no report. */
  readonly isSheet?: true;
}

export interface FeedEntry {
  readonly item: FeedItem;
  /** The entry's part of the feed's text. */
  readonly start: number;
  readonly text: string;
  /** The page in the entry, where it is HTML. */
  readonly html: string | undefined;
}

export type SourceReading =
  | { readonly status: 'read'; readonly source: SourceText }
  | { readonly status: 'refused'; readonly problem: Doubt };

const saveAsUtf8 = 'Save the report again as UTF-8.';

const refusals: Record<Refused['reason'], Doubt> = {
  empty: {
    rule: 'empty-file',
    message: 'The file holds no text.',
    hint: 'Save the report again, and look that its text is in the file before you drop it here.',
    line: 1,
  },
  binary: {
    rule: 'not-a-text-file',
    message: 'The file is no text: it holds bytes that no letter has.',
    hint: 'Save the report as a web page, as PDF, as a document (.docx, .odt) or as plain text (UTF-8).',
    line: 1,
  },
  damaged: {
    rule: 'wrong-encoding',
    message: 'The letters of the file cannot be read: its encoding was lost.',
    hint: saveAsUtf8,
    line: 1,
  },
  unknown: {
    rule: 'unknown-encoding',
    message: 'The file is not UTF-8 and declares no other encoding, and its letters do not tell which it is.',
    hint: saveAsUtf8,
    line: 1,
  },
  mixed: {
    rule: 'two-encodings',
    message: 'The file holds two encodings: some of its lines are UTF-8 and others are not.',
    hint: 'It was put together from two files: save each of them as UTF-8.',
    line: 1,
  },
};

/** Reads the bytes of a dropped file as the text that spans point into. `header` came with it when it was fetched. Never throws. */
export function readSourceText(name: string, bytes: Uint8Array, header?: string): SourceReading {
  const decoded = decodeBytes(bytes, header);
  if (decoded.status === 'refused') return { status: 'refused', problem: refusals[decoded.reason] };
  const { text, encoding } = decoded;
  if (encoding === 'utf-8' && scanUtf8(bytes).isCut)
    return { status: 'refused', problem: { ...cutOff, ...placeInText(text, text.length) } };
  const reading = readDecodedText(name, decoded);
  return reading.status === 'refused'
    ? reading
    : {
        status: 'read',
        source: { ...reading.source, doubts: [...listDoubts(decoded), ...reading.source.doubts] },
      };
}

/** Reads decoded text as what its name and its beginning say it is: a sheet, a feed, a page or plain text. */
export function readDecodedText(name: string, decoded: Pick<Decoded, 'text' | 'encoding'>): SourceReading {
  const reading = readByKind(name, decoded);
  if (reading.status === 'refused') return reading;
  const { source } = reading;
  const problem = findBrokenLetter(source.text) ?? findLettersOfOthers(source.text);
  return problem === undefined
    ? { status: 'read', source: { ...source, doubts: [...source.doubts, ...listLostMarks(source.text)] } }
    : { status: 'refused', problem };
}

/** A text in letters that nobody wrote is read by no rule of any language. */
function findLettersOfOthers(text: string): Doubt | undefined {
  const found = findDecodedTwice(text);
  return (
    found && {
      rule: 'letters-decoded-twice',
      message: `The letters of the text were read in a wrong encoding before it was saved: “${shortenText(found.words, 40)}” stands for “${shortenText(found.meant, 40)}”.`,
      hint: 'Save the report again from where it was published.',
    }
  );
}

function readByKind(name: string, { text, encoding }: Pick<Decoded, 'text' | 'encoding'>): SourceReading {
  if (isTimelineJs(name, text))
    return { status: 'read', source: { text, encoding, doubts: [], isSheet: true } };
  if (isData(text) && !isJsonFeed(text.slice(0, 2000))) return readDataText(text, encoding);
  const otherKind = findOtherKind(name, text);
  if (otherKind !== undefined && !isPage(name, text)) return { status: 'refused', problem: otherKind };
  if (isFeed(name, text)) return readFeedText(text, encoding);
  if (isPage(name, text)) return readPageText(text, encoding);
  return readPlainText(text, encoding);
}

function readPlainText(source: string, encoding: string): SourceReading {
  const { text, url, ...removed } = readPlain(source);
  const address = safeUrl(url);
  const doubts = listPlainDoubts(text, removed);
  return {
    status: 'read',
    source: { text, encoding, doubts, ...(address === undefined ? {} : { url: address }) },
  };
}

const startOfPage = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b/i;
const pageName = /\.x?html?$/i;
const startOfFeed =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!(?:--[^>]{0,500}--|DOCTYPE en-export[^>]{0,300})>\s*)?<(?:rss|feed|rdf:RDF|en-export)\b/i;
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

const cutOff: Doubt = {
  rule: 'cut-off-file',
  message: 'The file breaks off in the middle of a letter.',
  hint: 'It was not saved to its end: save the report again.',
};

function readPageText(page: string, encoding: string): SourceReading {
  const reading = readPage(page);
  if (reading.status === 'refused') return reading;
  const { text, html, doubts } = reading;
  return { status: 'read', source: { text, encoding, html, doubts } };
}

/** Articles in JSON are read as the pages that would hold them in their data. */
function readDataText(source: string, encoding: string): SourceReading {
  const chat = readChat(source);
  if (chat !== undefined) return readEntries(chat, encoding, dataWithoutText.message);
  const data = readData(source);
  if (data === undefined) return { status: 'refused', problem: brokenData };
  const [only, ...more] = data.pages;
  if (only === undefined) return { status: 'refused', problem: dataWithoutText };
  const reading =
    more.length === 0
      ? readPageText(only, encoding)
      : readEntries(data.pages.map(toItem), encoding, dataWithoutText.message);
  if (reading.status === 'refused') return reading;
  const { doubts } = reading.source;
  const others = doubts.filter(({ rule }) => rule !== 'text-of-page-data');
  return { status: 'read', source: { ...reading.source, doubts: [textOfData, ...others] } };
}

function toItem(page: string): FeedItem {
  const html = showHiddenText(page, pageText).html;
  return { headline: undefined, url: undefined, date: undefined, author: undefined, html, text: undefined };
}

const brokenData: Doubt = {
  rule: 'broken-data',
  message: 'The file begins as JSON, the data of a program, and is not built as JSON to its end.',
  hint: 'Save the whole answer again, or save the page itself.',
  line: 1,
};

const dataWithoutText: Doubt = {
  rule: 'data-without-text',
  message: `The file is JSON, the data of a program, and no headline with a text of ${fewestLettersOfData} letters or more is in it.`,
  hint: 'Save the page itself, or the answer that holds the article’s text.',
  line: 1,
};

const textOfData: Doubt = {
  rule: 'text-of-data',
  message: 'The file is JSON, the data of a program; the report’s text was taken out of it.',
  hint: 'Compare the draft with the page in a browser: paragraphs may be missing or run together.',
};

function readFeedText(source: string, encoding: string): SourceReading {
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
  return readEntries(feed.items, encoding, 'The feed holds no entry with text.');
}

/** Several texts in one file, one below the other; `emptyMessage` says what is wrong where none has a letter. */
export function readEntries(
  items: readonly FeedItem[],
  encoding: string,
  emptyMessage: string,
): SourceReading {
  const entries = placeEntries(items);
  const text = entries.map((entry) => entry.text).join(betweenEntries);
  if (text.trim() === '') return { status: 'refused', problem: { ...refusals.empty, message: emptyMessage } };
  return { status: 'read', source: { text, encoding, entries, doubts: [] } };
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
