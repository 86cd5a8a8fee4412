import { shortenText } from '../../../text/shorten-text.ts';
import type { Decoded } from '../../encoding/decoded.ts';
import { findDecodedTwice } from '../../encoding/decoded-twice.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { safeUrl } from '../../html/head/safe-url.ts';
import { isData } from '../../json/read-data.ts';
import { findOtherKind } from '../../plain/find-other-kind.ts';
import { readPlain } from '../../plain/read-plain.ts';
import { isTimelineJs } from '../../sheets/is-timelinejs.ts';
import { findBrokenLetter } from '../doubts/find-broken-letter.ts';
import { type Doubt, listLostMarks } from '../doubts/list-doubts.ts';
import { listPlainDoubts } from '../doubts/list-plain-doubts.ts';
import { isFeed, isJsonFeed, isPage } from './kind-of-text.ts';
import { readDataText } from './read-data-text.ts';
import { readEntries } from './read-entries.ts';
import { readPageText } from './read-page.ts';
import type { SourceReading } from './source-text.ts';

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
