import { addSpeakers, removeFilter } from '../query/change-query.ts';
import { formatQuery } from '../query/format-query.ts';
import { readParts } from '../query/parse-query.ts';
import type { Hit } from '../rank/rank-hits.ts';
import type { QuoteSearch } from './create-engine-search.ts';

export type SpeakerPair = readonly [one: string, other: string];

/** What each of two speakers said on one day. */
export interface ComparedDay {
  /** Undefined for quotes whose day is not known; they come last. */
  readonly day: string | undefined;
  readonly hits: readonly [one: readonly Hit[], other: readonly Hit[]];
}

export interface Comparison {
  readonly speakers: SpeakerPair;
  readonly days: readonly ComparedDay[];
  /** How many utterances of each match; `days` holds the first hundred of each. */
  readonly hitCounts: readonly [one: number, other: number];
}

const mostHits = 100;

/** Puts two speakers side by side on the same words, from the oldest day to the newest. */
export async function compareSpeakers(
  search: QuoteSearch['search'],
  text: string,
  speakers: SpeakerPair,
): Promise<Comparison> {
  const [one, other] = await Promise.all([
    searchSpeaker(search, text, speakers[0]),
    searchSpeaker(search, text, speakers[1]),
  ]);
  const days = new Set([...one.hits, ...other.hits].map(dayOf));
  const onDay = (hits: readonly Hit[], day: string | undefined): Hit[] =>
    hits.filter((hit) => dayOf(hit) === day);
  return {
    speakers,
    days: [...days]
      .toSorted(compareDays)
      .map((day) => ({ day, hits: [onDay(one.hits, day), onDay(other.hits, day)] })),
    hitCounts: [one.hitCount, other.hitCount],
  };
}

async function searchSpeaker(
  search: QuoteSearch['search'],
  text: string,
  speaker: string,
): Promise<{ hits: readonly Hit[]; hitCount: number }> {
  return (await search(askSpeakers(text, [speaker]), { order: 'oldest', limit: mostHits })).answer;
}

/** The query with these speakers and no others. */
export function askSpeakers(text: string, speakers: readonly string[]): string {
  return formatQuery(addSpeakers(removeFilter(readParts(text), 'speaker'), speakers));
}

function dayOf({ renderings: [{ from, to }] }: Hit): string | undefined {
  return from ?? to;
}

function compareDays(one: string | undefined, other: string | undefined): number {
  return (one ?? '~') < (other ?? '~') ? -1 : 1;
}
