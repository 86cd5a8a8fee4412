import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { readEvents } from './known-event.ts';
import type { ProposedOccasion } from './proposed-occasion.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { suggestForQuotes } from './suggest-for-quotes.ts';
import { groupByStem, suggestForReport } from './suggest-for-report.ts';

/** Proposes events from their words: for a quote, and for a whole report. */
export interface EventSuggester {
  readonly forQuotes: (
    text: string,
    quotes: readonly SpokenQuote[],
  ) => readonly (ProposedOccasion | undefined)[];
  readonly forReport: (text: string) => readonly string[];
}

export function createEventSuggester(
  events: readonly EventEntry[],
  people: readonly PersonEntry[],
): EventSuggester {
  const known = readEvents(events, people);
  const byStem = groupByStem(known);
  return {
    forQuotes: (text, quotes) => suggestForQuotes(known, text, quotes),
    forReport: (text) => suggestForReport(known, byStem, text),
  };
}
