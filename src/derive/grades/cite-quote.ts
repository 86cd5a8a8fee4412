import { addresses } from '../../domain/addresses.ts';
import { formatCitation, translatedBackWords } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import type { Story } from '../../domain/story.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { describeContested } from './describe-contested.ts';
import { describeReason, describeSaid, noteSpeaker } from './describe-reason.ts';
import { whyOutlet, whyPublished } from './reason.ts';

/** A citation of one quote in one line. */
export function citeQuote(view: QuoteView, { site, address }: Pick<Story, 'site' | 'address'>): string {
  const { quote, text, article, outlet, speakers, contested } = view;
  return formatCitation({
    speakers: speakers.map(({ name }) => name),
    speakerNote: noteSpeaker(view),
    words: text,
    said: describeSaid(view),
    outlet: outlet.name,
    outletNote: describeReason(whyOutlet(article)),
    headline: article.source.headline ?? undefined,
    published: formatStoryDate(article.published.date),
    publishedNote: describeReason(whyPublished(article)),
    wording: quote.translatedBack === undefined ? undefined : `Wording ${translatedBackWords}`,
    otherwise: contested && describeContested(contested),
    site,
    address: absoluteAddress(addresses.quote(article.id, quote.id), address),
  });
}
