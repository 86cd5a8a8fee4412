import { keepAnswersOf } from '../../text/keep-answers.ts';
import { type ClaimNews, claimEntry } from './claim-entries.ts';
import type { EntryDays, NewsEntry } from './news-entry.ts';
import { type QuoteNews, quoteEntry } from './quote-entry.ts';

/** An entry, or what it is made from where there are thousands of which few are read. */
export type NewsItem = QuoteNews | ClaimNews | { readonly kind: 'entry'; readonly entry: NewsEntry };

/** An entry as it is. */
export function readyItem(entry: NewsEntry): NewsItem {
  return { kind: 'entry', entry };
}

/** The entry of an item, made once for all feeds and formats. */
export const entryOf = keepAnswersOf((item: NewsItem): NewsEntry => {
  if (item.kind === 'entry') return item.entry;
  return item.kind === 'quote' ? quoteEntry(item) : claimEntry(item);
});

export function daysOfItem(item: NewsItem): EntryDays {
  return item.kind === 'entry' ? item.entry : item.days;
}
