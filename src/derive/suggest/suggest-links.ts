import type { EventEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { DismissedLink, LinkKind } from '../../domain/dismissed.ts';
import { compareText } from '../../text/compare-text.ts';
import { createNameFolder, type FoldWord } from '../content/fold-names.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { type Alike, findAlike } from './find-alike.ts';
import { meaningfulWords, type WordSet } from './likeness.ts';

/** Two things that may be one. A person decides; nothing is merged by itself. */
export interface SuggestedLink {
  readonly kind: LinkKind;
  readonly between: readonly [string, string];
  /** The words of both, for the person who decides. */
  readonly words: readonly [string, string];
  readonly likeness: number;
}

interface Candidate {
  readonly id: string;
  readonly words: string;
  readonly set: WordSet;
}

const enoughForQuotes = 0.6;
const enoughForEvents = 0.5;

/** Links that nobody made and nobody dismissed, the likeliest first. */
export function suggestLinks(
  dossier: Dossier,
  dismissed: readonly DismissedLink[],
): readonly SuggestedLink[] {
  const fold = createNameFolder(dossier.people, dossier.story.spellings);
  const found = [...suggestQuotes(dossier.quotes, fold), ...suggestEvents(dossier.events, fold)];
  const turnedDown = new Set(dismissed.map(keyOf));
  return found
    .filter((link) => !turnedDown.has(keyOf(link)))
    .toSorted((left, right) => right.likeness - left.likeness || compareText(keyOf(left), keyOf(right)));
}

function suggestQuotes(quotes: readonly QuoteView[], fold: FoldWord): readonly SuggestedLink[] {
  const candidates = quotes.map((view) => ({ view, ...toCandidate(view.id, view.text, fold) }));
  return findAlike(candidates, enoughForQuotes)
    .filter(({ left, right }) => !isLinked(left.view, right.view))
    .filter(({ left, right }) => canBeOneOccasion(left.view.occasion, right.view.occasion))
    .map((alike) => suggestion(quoteKind(alike.left.view, alike.right.view), alike));
}

function suggestEvents(events: readonly EventEntry[], fold: FoldWord): readonly SuggestedLink[] {
  const candidates = events.map((event) => ({ event, ...toCandidate(event.id, event.title, fold) }));
  return findAlike(candidates, enoughForEvents)
    .filter(({ left, right }) => canBeOneEvent(left.event, right.event))
    .map((alike) => suggestion('same-event', alike));
}

/** Quotes of one report are the report's own affair: it may print one sentence twice. */
function isLinked(left: QuoteView, right: QuoteView): boolean {
  const isOneUtterance = left.quote.utterance !== undefined && left.quote.utterance === right.quote.utterance;
  return isOneUtterance || left.article.id === right.article.id;
}

/** Two statements on one theme months apart are not one: their occasions must be one or may fall on one day. */
function canBeOneOccasion(left: EventEntry | undefined, right: EventEntry | undefined): boolean {
  if (left === undefined || right === undefined || left.id === right.id) return true;
  return shareADay(left, right);
}

function canBeOneEvent(left: EventEntry, right: EventEntry): boolean {
  const isJoined = [left, right].some(({ after, outcome }) =>
    [after, outcome?.event].some((id) => id === left.id || id === right.id),
  );
  const sharePeople = left.people.some((id) => right.people.includes(id));
  return !isJoined && sharePeople && left.kind === right.kind && shareADay(left, right);
}

/** What has no date may have happened on any day. */
function shareADay(left: EventEntry, right: EventEntry): boolean {
  if (left.date === undefined || right.date === undefined) return true;
  const [first, second] = [left.date, right.date];
  const startsInTime = (earliestDay(first) ?? '0000') <= (latestDay(second) ?? '9999');
  return startsInTime && (earliestDay(second) ?? '0000') <= (latestDay(first) ?? '9999');
}

function quoteKind(left: QuoteView, right: QuoteView): LinkKind {
  const [ours, theirs] = [left, right].map(({ quote }) => quote.speaker.toSorted().join(' '));
  const isNamed = ours !== '' && theirs !== '';
  return isNamed && ours !== theirs ? 'speaker-conflict' : 'same-utterance';
}

function toCandidate(id: string, words: string, fold: FoldWord): Candidate {
  return { id, words, set: meaningfulWords(words, fold) };
}

function suggestion(kind: LinkKind, { left, right, likeness }: Alike<Candidate>): SuggestedLink {
  return { kind, between: [left.id, right.id], words: [left.words, right.words], likeness };
}

function keyOf({ kind, between }: Pick<SuggestedLink, 'kind' | 'between'>): string {
  return [kind, ...between.toSorted()].join(' ');
}
