import { addresses } from '../../domain/addresses.ts';
import { noOccasion, translatedBackWords, withNote } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { ArticleView } from '../content/article-view.ts';
import { describeContested } from '../grades/describe-contested.ts';
import { describeReason, describeSaid, noteSpeaker } from '../grades/describe-reason.ts';
import { whyOutlet, whyPublished } from '../grades/reason.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { NewsEntry } from './feed.ts';
import type { FeedMaker } from './feed-maker.ts';
import { firstIdOf } from './permanent-id.ts';

/** A quote with all that a citation of it says. */
export function quoteEntry(view: QuoteView, { idOf, daysOf }: Pick<FeedMaker, 'idOf' | 'daysOf'>): NewsEntry {
  const { quote, article, text, contested } = view;
  const names = [article.id, ...article.formerly].flatMap((report) =>
    [quote.id, ...quote.formerly].map((id) => `quote/${report}/${id}`),
  );
  const own = daysOf(...names);
  const added = own.added ?? daysOf(...reportNames(article)).added;
  const wording = quote.translatedBack === undefined ? [] : [`${t`Wording ${translatedBackWords}`}.`];
  return {
    id: idOf('quote', firstIdOf(article), firstIdOf(quote)),
    title: t`${speakersOf(view)}: “${shortenText(text, 80)}”`,
    address: addresses.quote(article.id, quote.id),
    lines: [
      t`“${text}”`,
      t`Speaker: ${withNote(speakersOf(view), noteSpeaker(view))}.`,
      t`Said: ${describeSaid(view) ?? noOccasion()}.`,
      t`Quoted in: ${lineOfReport(article)}.`,
      ...wording,
      ...(contested === undefined ? [] : [`${describeContested(contested)}.`]),
    ],
    added,
    changed: own.changed ?? added,
  };
}

/** The names under which changes speak of a report. */
export function reportNames({ id, formerly }: ArticleView): readonly string[] {
  return [id, ...formerly].map((name) => `report/${name}`);
}

/** `Lake Post, “Lake talks end”, 4 May 2031 (date inferred)`. */
export function lineOfReport(article: ArticleView): string {
  const { headline } = article.source;
  return [
    outletOf(article),
    headline === null ? t`report without a headline` : t`“${headline}”`,
    withNote(formatStoryDate(article.published.date), describeReason(whyPublished(article))),
  ].join(', ');
}

/** `Lake Post (outlet inferred)`. */
export function outletOf(article: ArticleView): string {
  return withNote(article.outlet.name, describeReason(whyOutlet(article)));
}

function speakersOf({ speakers }: QuoteView): string {
  return listNames(speakers.map(({ name }) => name)) || t`Speaker not named in the report`;
}
