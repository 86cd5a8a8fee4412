import { isExactDay } from '../../domain/dates/story-date.ts';
import { noteSpeakerDoubt } from '../../domain/drafts/unwritten.ts';
import { countOf } from '../../text/count-of.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { ProposedOccasion } from '../events/proposed-occasion.ts';
import { surely } from '../quotes/confidence/weigh-confidence.ts';
import { findOwnNotes } from '../report/own-notes.ts';
import type { Report } from '../source/report.ts';
import type { DraftRequest, Given } from './draft-request.ts';
import type { Findings } from './findings.ts';
import { reviewOfLostLetters } from './misprints/review-of-lost-letters.ts';
import { reviewOfOpenEnds } from './misprints/review-of-open-ends.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';

/** What a person should look at in a draft, in the order of its fields; people come behind. */
export function listReviewNotes(
  { report, outlet, speech, events }: Findings,
  { given, doubts, source }: Pick<DraftRequest, 'given' | 'doubts' | 'source'>,
): readonly string[] {
  return [
    ...doubts,
    ...reviewOfOwnNotes(report),
    ...reviewOfLostLetters(report, speech.quotes, source),
    ...reviewOfOpenEnds(speech.quotes, source),
    ...reviewOfTexts(report),
    ...outlet.review,
    ...reviewOfDate(report, given),
    ...reviewOfLanguage(report, given),
    ...speech.untaken,
    ...speech.quotes.flatMap(reviewOfQuote),
    ...reviewOfOccasions(speech.quotes, speech.occasions),
    ...reviewOfEvents(events),
    ...speech.people.map(
      ({ id, person }) =>
        `A new ${person.kind ?? 'person'} is proposed: content/people/${id}.yaml, ${person.name}.`,
    ),
    ...(report.breaksOff === undefined
      ? []
      : [`${report.breaksOff} The draft holds what was saved; look for the rest.`]),
    ...report.review,
  ];
}

/** What the report says of itself, wherever that was kept or cut. */
function reviewOfOwnNotes({ lines, cut }: Report): readonly string[] {
  const all = [...lines, ...cut.map(({ passage }) => passage)].toSorted((a, b) => a.start - b.start);
  return findOwnNotes(all).map(
    ({ passage, rule }) =>
      `The report says of itself (${rule.name}): “${shortenText(passage.text, 160)}” Read what that means for its words.`,
  );
}

function reviewOfTexts({ headline }: Report): readonly string[] {
  return [
    headline === undefined
      ? 'The file has no headline: write a title of ours.'
      : 'The title is the report’s own headline: write one of ours.',
    'Write the deck and the digest.',
  ];
}

function reviewOfLanguage({ language }: Report, given: Given): readonly string[] {
  return given.language === undefined && language === undefined
    ? ['The language could not be told: fill in source.language.']
    : [];
}

function reviewOfEvents(events: readonly string[]): readonly string[] {
  return events.length === 0
    ? []
    : [`Check the events, which are proposed from their words: ${events.join(', ')}.`];
}

/** What a person should look at about the day of publication. */
function reviewOfDate({ published }: Report, given: Given): readonly string[] {
  if (given.date !== undefined) return ['The date of publication was given by hand: say how it is known.'];
  if (published === undefined)
    return ['The date of publication is not known: look for it, and say how it is known.'];
  if (published.grade === 'printed') return [];
  return isExactDay(published.value)
    ? ['The date of publication is inferred and not printed as such: check the day.']
    : ['The date of publication is only bounded by the text: look for the day.'];
}

/** What a person should look at about one quote. */
function reviewOfQuote(read: ReadQuote): readonly string[] {
  const { quote } = read;
  const words = `“${shortenText(quote.words, 40)}”`;
  const rounds = quote.insertions?.some(({ words: inserted }) => inserted.startsWith('('))
    ? [`Round brackets in ${words} are taken for an addition of the outlet.`]
    : [];
  const doubt = doubtOf(read);
  return doubt === undefined ? rounds : [noteSpeakerDoubt(quote.id, `${words}: ${doubt}`), ...rounds];
}

/** Why the speaker of a quote is not sure; undefined where it is. */
function doubtOf({ quote, names, description, confidence, rule }: ReadQuote): string | undefined {
  if (quote.speaker.length > 0)
    return confidence >= surely
      ? undefined
      : `check ${quote.speaker.join(', ')}, by “${rule}” (${confidence.toFixed(2)}).`;
  if (names.length > 0) return `the report names ${names.join(' and ')}, which is no recorded person.`;
  if (description !== undefined) return `the report says “${description}” without a name.`;
  return 'who said it could not be told.';
}

/** What a person should look at about the occasions that were proposed: one note for each event. */
function reviewOfOccasions(
  quotes: readonly ReadQuote[],
  occasions: readonly (ProposedOccasion | undefined)[],
): readonly string[] {
  const events = [...new Set(occasions.flatMap((occasion) => occasion?.event ?? []))];
  return events.map((event) => {
    const own = quotes.filter((_, index) => occasions[index]?.event === event).map(({ quote }) => quote.id);
    const words = occasions.find((occasion) => occasion?.event === event)?.words ?? [];
    return `Check the occasion “${event}”, proposed for ${countOf(own.length, 'quote')} (${own.join(', ')}) from the words ${words.map((one) => `“${one}”`).join(', ')}.`;
  });
}
