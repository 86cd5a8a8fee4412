import type { FeedItem } from '../../feed/feed-item.ts';
import { pageText } from '../../html/blocks/page-text.ts';
import { showHiddenText } from '../../html/show-hidden-text.ts';
import { readChat } from '../../json/read-chat.ts';
import { fewestLettersOfData, readData } from '../../json/read-data.ts';
import type { Doubt } from '../doubts/list-doubts.ts';
import { readEntries } from './read-entries.ts';
import { readPageText } from './read-page.ts';
import type { SourceReading } from './source-text.ts';

/** Articles in JSON are read as the pages that would hold them in their data. */
export function readDataText(source: string, encoding: string): SourceReading {
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
