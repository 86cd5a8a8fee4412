import { addresses } from '../../domain/addresses.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { formatCitation, translatedBackWords } from '../../domain/format-citation.ts';
import type { Story } from '../../domain/story.ts';
import { describeContested } from './describe-contested.ts';
import { describeOccasion } from './describe-quote.ts';
import type { QuoteView } from './quote-view.ts';

const endSlash = /\/$/;

/** A citation of one quote in one line. */
export function citeQuote(
  { quote, text, article, outlet, speakers, occasion, contested }: QuoteView,
  { site, address = '' }: Pick<Story, 'site' | 'address'>,
): string {
  const { date, grade } = article.published;
  return formatCitation({
    speakers: speakers.map(({ name }) => name),
    words: text,
    said: occasion && describeOccasion(occasion),
    outlet: outlet.name,
    headline: article.source.headline ?? undefined,
    published: formatStoryDate(date),
    publishedGrade: grade === 'printed' ? undefined : grade,
    wording: quote.translatedBack === undefined ? undefined : `Wording ${translatedBackWords}`,
    otherwise: contested && describeContested(contested),
    site,
    address: address.replace(endSlash, '') + addresses.quote(article.id, quote.id),
  });
}
