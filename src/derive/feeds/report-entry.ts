import { addresses } from '../../domain/addresses.ts';
import { plural, t } from '../../messages/say.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { FeedMaker } from './feed-maker.ts';
import type { NewsEntry } from './news-entry.ts';
import { firstIdOf } from './permanent-id.ts';
import { lineOfReport, reportNames } from './quote-entry.ts';

/** A report, in our words, with where it comes from. */
export function reportEntry(article: ArticleView, { idOf, daysOf }: FeedMaker): NewsEntry {
  const { id, title, deck, quotes, source } = article;
  return {
    id: idOf('report', firstIdOf(article)),
    title,
    address: addresses.article(id),
    lines: [
      deck,
      t`The report: ${lineOfReport(article)}.`,
      plural(quotes.length, '{0} quote recorded from it.', '{0} quotes recorded from it.'),
      ...(source.url === undefined ? [] : [source.url]),
    ],
    ...daysOf(...reportNames(article)),
  };
}
