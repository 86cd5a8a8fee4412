import type { ProposedOccasion } from '../events/proposed-occasion.ts';
import { spanOf } from '../passages/passage.ts';
import { listUntaken } from '../quotes/statements/list-untaken.ts';
import type { Report } from '../source/report.ts';
import { withoutQuestions } from './asked-by-outlet.ts';
import { draftPeople, type PersonDraft } from './draft-people.ts';
import type { Knowledge } from './knowledge.ts';
import {
  type DraftedQuotes,
  draftQuotes,
  type QuoteContext,
  type QuoteDraft,
  type ReadQuote,
} from './quotes/draft-quotes.ts';

/** What was said in a report, by whom and at which occasion. */
export interface DraftedSpeech extends DraftedQuotes {
  /** Speakers whom nobody has recorded yet. */
  readonly people: readonly PersonDraft[];
  /** Words without marks that were seen and not taken: a sentence each. */
  readonly untaken: readonly string[];
  /** For each quote the event at which it was said, where one could be told. */
  readonly occasions: readonly (ProposedOccasion | undefined)[];
}

interface SpeechSource extends Pick<QuoteContext, 'source' | 'reading' | 'recorded'> {
  /** The names of the outlet, which may ask. */
  readonly outlet: readonly string[];
}

/** Quotes first, then new people for their speakers, then occasions, which lean on the speakers. */
export function draftSpeech(
  { headline, language }: Report,
  { source, reading, recorded, outlet }: SpeechSource,
  { findPerson, knownNames, ...knowledge }: Knowledge,
): DraftedSpeech {
  const { quotes: all, notQuotes } = draftQuotes({
    source,
    reading,
    recorded,
    headline: headline === undefined ? undefined : spanOf(headline),
    language,
    findPerson,
    outlets: knowledge.outlets,
    people: knowledge.content.people,
    knownNames,
  });
  const { quotes, notes } = withoutQuestions(all, outlet);
  const people = draftPeople(quotes, reading.text, { findPerson, knownNames, ...knowledge });
  const spoken = quotes.map((read) => ({ ...read, quote: withNewSpeakers(read, people) }));
  const occasions = knowledge.events.forQuotes(reading.text, spoken);
  const placed = spoken.map((read, index) => ({
    ...read,
    quote: withOccasion(read.quote, occasions[index]),
  }));
  return { quotes: placed, notQuotes, people, occasions, untaken: [...notes, ...listUntaken(reading.text)] };
}

function withNewSpeakers(
  { quote, names, description }: ReadQuote,
  people: readonly PersonDraft[],
): QuoteDraft {
  const words = names.length > 0 || description === undefined ? names : [description];
  const proposed = people
    .filter((person) => words.some((name) => person.names.includes(name)))
    .map(({ id }) => id);
  return proposed.length === 0 ? quote : { ...quote, speaker: [...quote.speaker, ...proposed] };
}

function withOccasion(quote: QuoteDraft, occasion: ProposedOccasion | undefined): QuoteDraft {
  if (occasion === undefined) return quote;
  const { event: said, evidence } = occasion;
  return evidence === undefined
    ? { ...quote, said }
    : { ...quote, said, saidKnown: { grade: 'inferred', evidence } };
}
