import { addresses } from '../domain/addresses.ts';
import { formatStoryDate } from '../domain/format-story-date.ts';
import type { Story } from '../domain/story.ts';
import type { QuoteView } from './build-dossier.ts';
import { describeContested } from './describe-contested.ts';
import { describeOccasion } from './describe-quote.ts';

const endSlash = /\/$/;

/** A citation of one quote in one line: speaker, words, occasion, report, its date and how it is known, to whom others give it, and the address here. */
export function citeQuote(
  { quote, text, article, outlet, speakers, occasion, contested }: QuoteView,
  { site, address = '' }: Pick<Story, 'site' | 'address'>,
): string {
  const names = speakers.map(({ name }) => name).join(' and ') || 'Speaker not named in the report';
  const said = occasion === undefined ? 'occasion not given' : describeOccasion(occasion);
  const headline =
    article.source.headline === null ? 'report without a headline' : `“${article.source.headline}”`;
  const { date, grade } = article.published;
  const published = `${formatStoryDate(date)}${grade === 'printed' ? '' : ` (date ${grade})`}`;
  const otherwise = contested === undefined ? '' : ` ${describeContested(contested)}.`;
  const here = `${address.replace(endSlash, '')}${addresses.quote(article.id, quote.id)}`;
  return `${names}: “${text}” (${said}). Quoted in: ${outlet.name}, ${headline}, ${published}.${otherwise} ${site}, ${here}`;
}
