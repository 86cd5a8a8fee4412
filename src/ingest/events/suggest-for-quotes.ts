import { carriedOver, goesOnFromAbove } from './carry-occasion.ts';
import type { KnownEvent } from './known-event.ts';
import {
  namedBefore,
  namedBehind,
  namedInHeading,
  namedInSentence,
  tellsOfStatement,
} from './named-nearby.ts';
import type { ProposedOccasion } from './proposed-occasion.ts';
import { findPlace, type QuotePlace, readReportPlaces } from './quote-place.ts';
import type { SpokenQuote } from './spoken-quote.ts';

/** The ways to tell an occasion, the surest first. */
const ways: readonly ((place: QuotePlace) => ProposedOccasion | undefined)[] = [
  namedInSentence,
  namedBefore,
  goesOnFromAbove,
  namedInHeading,
  tellsOfStatement,
  namedBehind,
  carriedOver,
];

/** Proposes for each quote of a report the event at which it was said; none rather than a guess. */
export function suggestForQuotes(
  events: readonly KnownEvent[],
  text: string,
  quotes: readonly SpokenQuote[],
): readonly (ProposedOccasion | undefined)[] {
  if (events.length === 0) return quotes.map(() => undefined);
  const report = readReportPlaces(events, text, quotes);
  const suggestions: (ProposedOccasion | undefined)[] = [];
  for (const quote of quotes) {
    const place = findPlace(report, suggestions, quote);
    suggestions.push(place === undefined ? undefined : suggestOccasion(place));
  }
  return suggestions;
}

function suggestOccasion(place: QuotePlace): ProposedOccasion | undefined {
  for (const way of ways) {
    const found = way(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
