import { carriedOver, goesOnFromAbove } from './carry-occasion.ts';
import type { KnownEvent } from './known-event.ts';
import {
  namedBefore,
  namedBehind,
  namedInHeading,
  namedInSentence,
  tellsOfStatement,
} from './named-nearby.ts';
import { findPlace, type QuotePlace, readPlaces } from './quote-place.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import type { Suggestion } from './suggestion.ts';

/** The ways to tell an occasion, the surest first. */
const ways: readonly ((place: QuotePlace) => Suggestion | undefined)[] = [
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
): readonly (Suggestion | undefined)[] {
  if (events.length === 0) return quotes.map(() => undefined);
  const report = readPlaces(events, text, quotes);
  const suggestions: (Suggestion | undefined)[] = [];
  for (const quote of quotes) {
    const place = findPlace(report, suggestions, quote);
    suggestions.push(place === undefined ? undefined : suggestOccasion(place));
  }
  return suggestions;
}

function suggestOccasion(place: QuotePlace): Suggestion | undefined {
  for (const way of ways) {
    const found = way(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
