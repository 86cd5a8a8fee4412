import type { ListStretch } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { directoryLength, type ListBlock, readDirectory } from '../words/list-blocks.ts';
import type { ReadPart } from './part-reader.ts';
import { type QuoteList, readList } from './quote-list.ts';

/** A list of which only the blocks are read that are asked for. */
export interface BlockList {
  /** The quotes of the list from one number up to another, growing. */
  readonly between: (from: number, to: number) => Promise<Uint32Array>;
  /** Which of some growing numbers are in it. */
  readonly among: (quotes: Uint32Array) => Promise<Uint32Array>;
  /** The list in so many neighbouring blocks as hold some growing numbers, for each stretch its quotes and where in the spots it stands. */
  readonly runsWith: (quotes: Uint32Array) => Promise<readonly ListRun[]>;
  /** From which number on at least so many quotes of the list are below this number; 0 where no more are below. */
  readonly startBelow: (to: number, quotes: number) => number;
}

/** A stretch of a list. */
export interface ListRun {
  readonly quotes: Uint32Array;
  /** Where its spots begin and end in those of the list; no end for the last. */
  readonly spots: readonly [from: number, to: number | undefined];
}

export interface PartSource {
  readonly readPart: ReadPart;
  readonly readText: ReadFile<string>;
}

export type OpenList = (list: QuoteList) => Promise<BlockList>;

/** From so many characters on a file is read whole, since only whole files come compressed. */
const longestPart = 8_000;

/** Reads a stretch of a list. */
export async function readStretch(
  { file, offset, length }: ListStretch,
  { readPart, readText }: PartSource,
): Promise<string> {
  return length < longestPart
    ? readPart(file, offset, length)
    : (await readText(file)).slice(offset, offset + length);
}

/** Makes what opens a list: a short one by reading it, a long one by reading where its blocks are. */
export function createListOpener(source: PartSource): OpenList {
  return async ({ at, count, ...list }) => {
    if (at === undefined) return shortList(readList({ ...list, count }));
    const ahead = directoryLength(count);
    if (ahead === 0) return shortList(readList({ text: await readStretch(at, source), offset: 0, count }));
    const directory = await readStretch({ ...at, length: ahead }, source);
    const gaps = { file: at.file, offset: at.offset + ahead, length: at.length - ahead };
    return longList({ blocks: readDirectory(directory, count), at: gaps, source });
  };
}

function shortList(all: Uint32Array): BlockList {
  return {
    between: async (from, to) => all.filter((quote) => from <= quote && quote < to),
    among: async (quotes) => inBoth(all, quotes),
    runsWith: async () => [{ quotes: all, spots: [0, undefined] }],
    startBelow: (to, quotes) => {
      const first = all.findLastIndex((quote) => quote < to) - quotes + 1;
      return first <= 0 ? 0 : (all[first] ?? 0);
    },
  };
}

interface LongList {
  readonly blocks: readonly ListBlock[];
  /** Where the gaps of all blocks are. */
  readonly at: ListStretch;
  readonly source: PartSource;
}

function longList(long: LongList): BlockList {
  const { blocks } = long;
  const read = (run: BlockRun): Promise<Uint32Array> => readRun(run, long);
  return {
    between: async (from, to) => {
      const needed = blocks.flatMap((block, number) =>
        block.before + 1 < to && (blocks[number + 1]?.before ?? Number.POSITIVE_INFINITY) >= from
          ? [number]
          : [],
      );
      const found = await Promise.all(runsOf(needed).map(read));
      return joinLists(found).filter((quote) => from <= quote && quote < to);
    },
    among: async (quotes) =>
      inBoth(joinLists(await Promise.all(runsHolding(quotes, blocks).map(read))), quotes),
    runsWith: (quotes) =>
      Promise.all(
        runsHolding(quotes, blocks).map(async (run) => ({
          quotes: await read(run),
          spots: [blocks[run.first]?.spots ?? 0, blocks[run.last + 1]?.spots],
        })),
      ),
    startBelow: (to, quotes) => {
      const needed = Math.ceil(quotes / (blocks[0]?.count ?? 1));
      const first = blockOf(to - 1, blocks) - needed + 1;
      return first <= 0 ? 0 : (blocks[first]?.before ?? -1) + 1;
    },
  };
}

interface BlockRun {
  readonly first: number;
  readonly last: number;
}

function runsHolding(quotes: Uint32Array, blocks: readonly ListBlock[]): BlockRun[] {
  return runsOf([...new Set(Array.from(quotes, (quote) => blockOf(quote, blocks)))].filter(isPlace));
}

/** Neighbours are read together. */
function runsOf(growing: readonly number[]): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const block of growing) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === block - 1) runs[runs.length - 1] = { ...run, last: block };
    else runs.push({ first: block, last: block });
  }
  return runs;
}

async function readRun({ first, last }: BlockRun, { blocks, at, source }: LongList): Promise<Uint32Array> {
  const { before = -1, gaps = 0 } = blocks[first] ?? {};
  const end = blocks[last + 1]?.gaps ?? at.length;
  const text = await readStretch({ ...at, offset: at.offset + gaps, length: end - gaps }, source);
  const count = blocks.slice(first, last + 1).reduce((sum, block) => sum + block.count, 0);
  return readList({ text, offset: 0, count }).map((quote) => quote + before + 1);
}

/** The block in which a quote would stand; −1 where none begins before it. */
function blockOf(quote: number, blocks: readonly ListBlock[]): number {
  return blocks.findLastIndex(({ before }) => before < quote);
}

function isPlace(place: number): boolean {
  return place >= 0;
}

function joinLists(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}

/** The numbers that two growing lists share. */
function inBoth(all: Uint32Array, wanted: Uint32Array): Uint32Array {
  let at = 0;
  return wanted.filter((quote) => {
    while ((all[at] ?? Number.POSITIVE_INFINITY) < quote) at++;
    return all[at] === quote;
  });
}
