import { spotsInQuote } from '../index/index-format.ts';
import { hasRun, meet } from '../match/find-phrase.ts';
import { type OpenList, type PartSource, readStretch } from '../read/block-list.ts';
import { listOfWord } from '../read/list-of-word.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { QuoteList } from '../read/quote-list.ts';
import { spotsOf } from '../read/spot-reader.ts';
import type { WordPlaces } from '../read/word-file.ts';
import { readNumbersInto, writeGaps } from '../words/number-text.ts';
import type { FindRows, LargeIndex } from './large-index.ts';

interface RowSource extends PartSource {
  readonly index: OpenIndex;
  readonly open: OpenList;
}

const mostTexts = 16;

/** Makes what finds rows by the texts of few quotes, or by the blocks of the spots of many. */
export function createRowFinder(source: RowSource): FindRows {
  const { index, open } = source;
  return async (words, quotes) => {
    const found = await Promise.all(words.map(index.vocabulary.find));
    const places = found.flatMap((known) => known?.places ?? []);
    if (places.length < words.length) return new Set();
    let having = quotes;
    for (const each of places.toSorted((one, other) => one.count - other.count))
      having = await (await open(listOfWord(each))).among(having);
    return having.length <= mostTexts
      ? readRows(words, having, index)
      : meetSpots(await Promise.all(places.map((each) => spotsAmong(each, having, source))));
  };
}

async function readRows(
  words: readonly string[],
  quotes: Uint32Array,
  index: OpenIndex,
): Promise<ReadonlySet<number>> {
  const texts = await Promise.all(Array.from(quotes, index.readQuote));
  return new Set(quotes.filter((_, at) => hasRun(texts[at]?.words ?? '', words)));
}

function meetSpots([first = new Float64Array(), ...others]: readonly Float64Array[]): ReadonlySet<number> {
  const starts = others.reduce((meeting, spots, place) => meet(meeting, spots, place + 1), first);
  return new Set(Array.from(starts, (start) => Math.floor(start / spotsInQuote)));
}

/** Where a word stands in some quotes, each spot as one number. */
async function spotsAmong(
  places: WordPlaces,
  quotes: Uint32Array,
  { index, open, ...parts }: RowSource,
): Promise<Float64Array> {
  const { spots: at, spotsLength = 0 } = places;
  const isWanted = new Uint8Array(index.manifest.quotes);
  for (const quote of quotes) isWanted[quote] = 1;
  const runs = await (await open(listOfWord(places))).runsWith(quotes);
  const read = runs.map(async ({ quotes: having, spots: [from, to = spotsLength] }) => {
    const file = `spots/${at?.file ?? 0}.txt`;
    const text = await readStretch({ file, offset: (at?.offset ?? 0) + from, length: to - from }, parts);
    return spotsOf(having, readNumbersInto(new Uint32Array(text.length), text, [0, text.length]), isWanted);
  });
  return Float64Array.from((await Promise.all(read)).flatMap((spots) => Array.from(spots)));
}

/** The quotes in which words stand side by side, out of those of the rarest of them. */
export async function listRow(
  words: readonly string[],
  { index, open, findRows }: Pick<LargeIndex, 'index' | 'open' | 'findRows'>,
): Promise<QuoteList> {
  const found = await Promise.all(words.map(index.vocabulary.find));
  const [rarest] = found
    .flatMap((known) => (known === undefined ? [] : [listOfWord(known.places)]))
    .toSorted((one, other) => one.count - other.count);
  if (rarest === undefined) return { text: '', offset: 0, count: 0 };
  const quotes = await (await open(rarest)).between(0, index.manifest.quotes);
  const together = [...(await findRows(words, quotes))].toSorted((one, other) => one - other);
  return { text: writeGaps(together), offset: 0, count: together.length };
}
