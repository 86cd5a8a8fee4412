import type { PersonEntry } from '../../../domain/content.ts';
import type { Span } from '../../../text/anchor/span.ts';
import type { DeskQuote } from '../../protocol/desk-edit.ts';
import type { NamePlace } from '../../text/find-known-names.ts';

/** A person with why she is offered as the speaker. */
export interface SpeakerChoice {
  readonly person: PersonEntry;
  readonly why: string;
}

export interface SpeakerSources {
  readonly quote: DeskQuote;
  readonly quotes: readonly DeskQuote[];
  readonly people: readonly PersonEntry[];
  readonly names: readonly NamePlace[];
  /** The paragraph that holds the quote. */
  readonly paragraph: Span | undefined;
}

const mostChoices = 9;

/**
 * Whoever may have said the words, likeliest first: as they were read, then the names of the paragraph from the nearest
 * on, whoever speaks before and behind, and everybody else who is named.
 */
export function rankSpeakers(sources: SpeakerSources): readonly SpeakerChoice[] {
  const { quote, people } = sources;
  const offered = [
    ...quote.speaker.map((id) => ({ id, why: 'as read' })),
    ...namedNear(sources),
    ...speakingNear(sources),
    ...sources.names.map(({ id }) => ({ id, why: 'named in the report' })),
  ];
  const first = new Map(offered.toReversed().map(({ id, why }) => [id, why]));
  const ids = [...new Set(offered.map(({ id }) => id))];
  return ids
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .slice(0, mostChoices)
    .map((person) => ({ person, why: first.get(person.id) ?? '' }));
}

interface Offered {
  readonly id: string;
  readonly why: string;
}

function namedNear({ quote, names, paragraph }: SpeakerSources): readonly Offered[] {
  if (paragraph === undefined) return [];
  const [start, end] = quote.span;
  const away = ({ span }: NamePlace) => (span[1] <= start ? start - span[1] : Math.max(0, span[0] - end));
  return names
    .filter(({ span }) => span[0] >= paragraph[0] && span[1] <= paragraph[1])
    .filter(({ span }) => span[1] <= start || span[0] >= end)
    .toSorted((a, b) => away(a) - away(b))
    .map(({ id, span }) => ({ id, why: span[1] <= start ? 'named before' : 'named behind' }));
}

function speakingNear({ quote, quotes }: SpeakerSources): readonly Offered[] {
  const at = quotes.findIndex(({ id }) => id === quote.id);
  return [
    ...(quotes[at - 1]?.speaker ?? []).map((id) => ({ id, why: 'speaks before' })),
    ...(quotes[at + 1]?.speaker ?? []).map((id) => ({ id, why: 'speaks next' })),
  ];
}
