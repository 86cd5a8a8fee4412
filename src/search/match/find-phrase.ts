import { standsAt } from '../index/find-mentions.ts';
import { spotsInQuote } from '../index/index-format.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { readList } from '../read/quote-list.ts';
import { createSpotReader } from '../read/spot-reader.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import { readWords } from '../words/read-words.ts';

const mostReadWhole = 16;

/** 1 for each quote that contains the words in this order, without another word between them. */
export type QuotesWithPhrase = Readonly<Uint8Array>;

/** Finds which of some quotes contain a phrase: by their texts when they are few, or else by the spots of the words. */
export async function findPhrase(
  run: readonly string[],
  quotes: Uint32Array,
  index: OpenIndex,
): Promise<QuotesWithPhrase> {
  const found = await Promise.all(run.map(index.vocabulary.find));
  const known = found.filter((word) => word !== undefined);
  if (known.length < run.length) return new Uint8Array(index.manifest.quotes);
  const candidates = await narrow(known, quotes, index);
  return candidates.length <= mostReadWhole
    ? checkTexts(run, candidates, index)
    : checkSpots(known, candidates, index);
}

/** The quotes that have all the words somewhere. */
async function narrow(
  words: readonly KnownWord[],
  quotes: Uint32Array,
  index: OpenIndex,
): Promise<Uint32Array> {
  const lists = await Promise.all(words.map(({ places }) => index.loadPlaces(places)));
  const counts = new Uint8Array(index.manifest.quotes);
  lists.forEach((list, before) => {
    for (const quote of readList(list)) if (counts[quote] === before) counts[quote] = before + 1;
  });
  return quotes.filter((quote) => counts[quote] === words.length);
}

async function checkTexts(
  run: readonly string[],
  quotes: Uint32Array,
  index: OpenIndex,
): Promise<QuotesWithPhrase> {
  const texts = await Promise.all(
    Array.from(quotes, async (number) => ({ number, words: (await index.readQuote(number))?.words ?? '' })),
  );
  const matching = texts.filter(({ words }) => hasRun(words, run)).map(({ number }) => number);
  return markQuotes(matching, index);
}

export function hasRun(text: string, run: readonly string[]): boolean {
  const words = readWords(text);
  return words.some((_, at) => standsAt(words, at, run));
}

/** Moves the spots of every word back by its place in the phrase; where all meet, the phrase begins. */
async function checkSpots(
  words: readonly KnownWord[],
  quotes: Uint32Array,
  index: OpenIndex,
): Promise<QuotesWithPhrase> {
  const isCandidate = new Uint8Array(index.manifest.quotes);
  for (const quote of quotes) isCandidate[quote] = 1;
  const readSpots = createSpotReader(index, isCandidate);
  const [first, ...others] = await Promise.all(words.map(({ places }) => readSpots(places)));
  const starts = others.reduce(
    (meeting, spots, place) => meet(meeting, spots, place + 1),
    first ?? new Float64Array(),
  );
  return markQuotes(
    starts.map((start) => Math.floor(start / spotsInQuote)),
    index,
  );
}

function markQuotes(quotes: Iterable<number>, { manifest }: OpenIndex): Uint8Array {
  const marked = new Uint8Array(manifest.quotes);
  for (const quote of quotes) marked[quote] = 1;
  return marked;
}

/** The numbers of one sorted list that, moved by `distance`, are in the other. */
export function meet(starts: Float64Array, spots: Float64Array, distance: number): Float64Array {
  let at = 0;
  return starts.filter((start) => {
    while ((spots[at] ?? Number.POSITIVE_INFINITY) < start + distance) at++;
    return spots[at] === start + distance;
  });
}
