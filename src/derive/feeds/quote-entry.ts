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
import type { EntryDays, NewsEntry } from './news-entry.ts';
import { firstIdOf, permanentId } from './permanent-id.ts';
import type { RecordDays } from './record-days.ts';

/** What an entry on a quote is made from. */
export interface QuoteNews {
  readonly kind: 'quote';
  readonly view: QuoteView;
  readonly days: EntryDays;
  /** The main day of the story. */
  readonly storyDay: string;
}

/** A quote, with its days: those of its report where nothing is known of its own. */
export function tellQuote(view: QuoteView, daysOf: RecordDays, storyDay: string): QuoteNews {
  const { quote, article } = view;
  const names = [article.id, ...article.formerly].flatMap((report) =>
    [quote.id, ...quote.formerly].map((id) => `quote/${report}/${id}`),
  );
  const own = daysOf(...names);
  const added = own.added ?? daysOf(...reportNames(article)).added;
  return { kind: 'quote', view, days: { added, changed: own.changed ?? added }, storyDay };
}

/** A quote with all that a citation of it says. */
export function quoteEntry({ view, days, storyDay }: QuoteNews): NewsEntry {
  const { quote, article, text, contested } = view;
  const wording = quote.translatedBack === undefined ? [] : [`${t`Wording ${translatedBackWords}`}.`];
  return {
    id: permanentId({ day: storyDay }, 'quote', firstIdOf(article), firstIdOf(quote)),
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
    ...days,
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
