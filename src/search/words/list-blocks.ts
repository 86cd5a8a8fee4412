/*
 * A long list of quotes in blocks, behind a directory that says where each begins, so that one who looks for a few quotes
 * reads a few blocks: the skips of Moffat and Zobel (Self-indexing inverted files for fast text retrieval, ACM TOIS 14, 1996).
 */
import { readFixed, writeFixed } from './fixed-number.ts';
import { digitValues, firstContinued } from './number-text.ts';

/** A list of fewer quotes is one block, without a directory. */
const fewestInBlocks = 1_024;
/** The quote before the block, and how many characters are its gaps and its spots. */
const widths = { before: 5, gaps: 3, spots: 4 } as const;
const entryWidth = widths.before + widths.gaps + widths.spots;

/** About as many quotes in a block as there are blocks, so that directory and block together are short. */
function quotesInBlock(count: number): number {
  return 2 ** Math.round(Math.log2(2 * Math.sqrt(count)));
}

/** In how many blocks a list of so many quotes is; 0 for a list without. */
export function blocksOf(count: number): number {
  return count < fewestInBlocks ? 0 : Math.ceil(count / quotesInBlock(count));
}

/** How long the directory of a list of so many quotes is, which stands before its gaps. */
export function directoryLength(count: number): number {
  return blocksOf(count) * entryWidth;
}

/** A block, and where its gaps and its spots begin behind the directory and in the spots of the list. */
export interface ListBlock {
  /** The number of the quote before its first, −1 for none. */
  readonly before: number;
  readonly gaps: number;
  readonly spots: number;
  /** How many quotes are in it. */
  readonly count: number;
}

export interface BlockedList {
  readonly count: number;
  /** Gaps and spots, as the index writes them. */
  readonly quotes: string;
  readonly spots: string;
}

/** The gaps of a list behind its directory, if it is long. */
export function writeBlocks({ count, quotes, spots }: BlockedList): string {
  if (blocksOf(count) === 0) return quotes;
  const each = quotesInBlock(count);
  const ends = endsOfBlocks(quotes, each, () => true);
  const spotEnds = endsOfBlocks(spots, each, (number) => number % 2 === 1);
  const entries = ends.map(({ at }, block) => {
    const before = ends[block - 1];
    const spotsBefore = spotEnds[block - 1]?.at ?? 0;
    return [
      writeFixed(before?.sum ?? 0, widths.before),
      writeFixed(at - (before?.at ?? 0), widths.gaps),
      writeFixed((spotEnds[block]?.at ?? 0) - spotsBefore, widths.spots),
    ].join('');
  });
  return entries.join('') + quotes;
}

interface BlockEnd {
  readonly at: number;
  /** Of the gaps so far, each with the quote behind it. */
  readonly sum: number;
}

/** Where each block ends in numbers, of which those count that end what one quote has. */
function endsOfBlocks(text: string, each: number, isLast: (number: number) => boolean): BlockEnd[] {
  const ends: BlockEnd[] = [];
  let counted = 0;
  let sum = 0;
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const value = digitValues[text.charCodeAt(at)] ?? 0;
    number += (value % firstContinued) * scale;
    scale *= firstContinued;
    if (value >= firstContinued) continue;
    sum += number + 1;
    if (isLast(number) && ++counted % each === 0) ends.push({ at: at + 1, sum });
    number = 0;
    scale = 1;
  }
  if (counted % each !== 0) ends.push({ at: text.length, sum });
  return ends;
}

/** The blocks that a directory tells of. */
export function readDirectory(directory: string, count: number): readonly ListBlock[] {
  const each = quotesInBlock(count);
  let gaps = 0;
  let spots = 0;
  return Array.from({ length: blocksOf(count) }, (_, number) => {
    const at = number * entryWidth;
    const block: ListBlock = {
      before: readFixed(directory, at, widths.before) - 1,
      gaps,
      spots,
      count: Math.min(each, count - number * each),
    };
    gaps += readFixed(directory, at + widths.before, widths.gaps);
    spots += readFixed(directory, at + widths.before + widths.gaps, widths.spots);
    return block;
  });
}
