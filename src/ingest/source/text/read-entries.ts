import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import type { FeedItem } from '../../feed/feed-item.ts';
import { pageText } from '../../html/blocks/page-text.ts';
import { withoutGlosses } from '../../html/glosses/without-glosses.ts';
import { refusals } from './refusals.ts';
import type { FeedEntry, SourceReading } from './source-text.ts';

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
    const html = item.html === undefined ? undefined : withoutGlosses(item.html);
    const words = html === undefined ? (item.text ?? '') : pageText(html);
    const headline = singleSpaced(item.headline ?? '');
    const text = [headline, words].filter((part) => part !== '').join('\n');
    const entry = { item, start, text, html };
    start += text.length + betweenEntries.length;
    return entry;
  });
}
