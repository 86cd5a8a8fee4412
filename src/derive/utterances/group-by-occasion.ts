import { isWhole } from '../../domain/quote.ts';
import { compareText } from '../../text/compare-text.ts';
import { countWords } from '../../text/split-words.ts';
import type { EventView } from '../content/event-view.ts';
import type { NamedPerson } from '../content/named-person.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { speakersKey } from './mark-contested.ts';

/** One thing said, as one report prints it most fully, and what other reports, or other places of one, print of it. */
export interface QuoteItem {
  readonly fullest: QuoteView;
  readonly again: readonly QuoteView[];
}

/** Words set into reports’ sentences that were said of one thing. */
export interface FragmentGroup {
  /** What they were said of, in our words; undefined where nobody wrote it down. */
  readonly of: string | undefined;
  readonly items: readonly QuoteItem[];
}

/** The fragments of one speaker, or of several together. */
export interface SpokenFragments {
  readonly speakers: readonly NamedPerson[];
  readonly groups: readonly FragmentGroup[];
}

/** What was said on one occasion: whole statements first, then words that reports set into sentences of their own. */
export interface OccasionGroup {
  /** Undefined for what has no occasion. */
  readonly occasion: EventView | undefined;
  /** The fullest first. What reports give to different speakers stands together, before everything else. */
  readonly statements: readonly (readonly QuoteItem[])[];
  readonly fragments: readonly SpokenFragments[];
  readonly quotes: readonly QuoteView[];
}

/** Quotes by the occasion they were said on, that with most to read first; what has no occasion comes last. */
export function groupByOccasion(quotes: readonly QuoteView[]): readonly OccasionGroup[] {
  const groups = Map.groupBy(quotes, ({ occasion }) => occasion?.id);
  return Array.from(groups.values(), describeGroup).toSorted(
    (left, right) =>
      Number(left.occasion === undefined) - Number(right.occasion === undefined) ||
      fullnessOf(right) - fullnessOf(left) ||
      compareText(left.occasion?.date ?? '~', right.occasion?.date ?? '~'),
  );
}

function describeGroup(quotes: readonly QuoteView[]): OccasionGroup {
  const items = toItems(quotes);
  return {
    occasion: quotes[0]?.occasion,
    statements: pairContested(items.filter(({ fullest }) => isWhole(fullest.quote))),
    fragments: groupFragments(items.filter(({ fullest }) => !isWhole(fullest.quote))),
    quotes,
  };
}

/** Renderings of one utterance by the same speakers are one item. */
function toItems(quotes: readonly QuoteView[]): readonly QuoteItem[] {
  const groups = Map.groupBy(quotes, ({ id, quote, speakers }) =>
    quote.utterance === undefined ? id : `${quote.utterance}: ${speakersKey(speakers)}`,
  );
  return Array.from(groups.values(), (renderings) => renderings.toSorted(byFullness)).flatMap(
    ([fullest, ...again]) => (fullest === undefined ? [] : [{ fullest, again }]),
  );
}

function byFullness(left: QuoteView, right: QuoteView): number {
  return (
    Number(isWhole(right.quote)) - Number(isWhole(left.quote)) ||
    countWords(right.text) - countWords(left.text)
  );
}

function pairContested(items: readonly QuoteItem[]): readonly (readonly QuoteItem[])[] {
  const groups = Map.groupBy(
    items.toSorted((left, right) => byFullness(left.fullest, right.fullest)),
    ({ fullest }) => fullest.contested?.utteranceId ?? fullest.id,
  );
  const isContested = ([first]: readonly QuoteItem[]): boolean => first?.fullest.contested !== undefined;
  return Array.from(groups.values()).toSorted(
    (left, right) => Number(isContested(right)) - Number(isContested(left)),
  );
}

function groupFragments(items: readonly QuoteItem[]): readonly SpokenFragments[] {
  const bySpeakers = Map.groupBy(items, ({ fullest }) => speakersKey(fullest.speakers));
  return Array.from(bySpeakers.values(), (own) => ({
    speakers: own[0]?.fullest.speakers ?? [],
    groups: groupByContext(own),
  }));
}

/** In the order of the reports; those of which nobody wrote down what they were said of come last. */
function groupByContext(items: readonly QuoteItem[]): readonly FragmentGroup[] {
  const groups = Map.groupBy(items, ({ fullest }) => fullest.quote.context);
  return Array.from(groups, ([of, own]) => ({ of, items: own })).toSorted(
    (left, right) => Number(left.of === undefined) - Number(right.of === undefined),
  );
}

/** How many words of whole statements there are to read. */
function fullnessOf({ statements }: OccasionGroup): number {
  return statements.flat().reduce((sum, { fullest }) => sum + countWords(fullest.text), 0);
}

/** A group of which not all may be shown, and how many quotes there are of its occasion. */
export interface ShortGroup {
  readonly group: OccasionGroup;
  readonly all: number;
}

/** The first quotes of each group, the fullest, where there are too many for one page. */
export function firstOfEach(groups: readonly OccasionGroup[], most: number): readonly ShortGroup[] {
  return groups.map((group) => {
    const all = group.quotes.length;
    const shown = all > most ? describeGroup(group.quotes.toSorted(byFullness).slice(0, most)) : group;
    return { group: shown, all };
  });
}

/** The words of a statement that stands beside one of somebody else’s, as far as both reports print them. */
export function sharedWords({ fullest }: QuoteItem, beside: readonly QuoteItem[]): string | undefined {
  const given = beside.flatMap(({ fullest: other }) => other.contested?.others ?? []);
  return given.find(({ quotes }) => quotes.some(({ id }) => id === fullest.id))?.words;
}
