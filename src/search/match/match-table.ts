import type { QuoteList } from '../read/quote-list.ts';
import type { Matched } from '../select/matched.ts';
import { countBits } from '../words/count-bits.ts';
import { readGaps } from '../words/number-text.ts';
import { quotesWith, rarityOf } from './rarity-of.ts';
import type { Term } from './term.ts';

/** Working space for one question, as long as the index has quotes. It is kept between questions, because it is large, and left empty. */
export interface Table {
  /** A bit for each term that a quote has. */
  readonly covers: Uint32Array;
  readonly scores: Float32Array;
  /** Quotes with at least one bit, in the order in which they were found. */
  readonly touched: Uint32Array;
  /** The list that is being read. */
  readonly list: Uint32Array;
  readonly quoteCount: number;
}

export function createTable(quoteCount: number): Table {
  return {
    covers: new Uint32Array(quoteCount),
    scores: new Float32Array(quoteCount),
    touched: new Uint32Array(quoteCount),
    list: new Uint32Array(quoteCount),
    quoteCount,
  };
}

/** Goes through the lists of all terms, and says how many quotes it touched. For `all`, only the quotes of the rarest term can match, so no others are added. */
export function collect(table: Table, terms: readonly Term[], wanted: 'all' | 'some'): number {
  const rarestFirst = terms.toSorted((one, other) => quotesWith(one) - quotesWith(other));
  let touched = 0;
  rarestFirst.forEach((term, index) => {
    const add = index === 0 || wanted === 'some';
    const rarity = rarityOf(term, table.quoteCount);
    for (const { list, weight } of term.alternatives) {
      touched = addList(table, list, { bit: 2 ** index, gain: weight * rarity, touched, add });
    }
  });
  return touched;
}

interface Addition {
  readonly bit: number;
  readonly gain: number;
  readonly touched: number;
  readonly add: boolean;
}

/** Alternatives come surest first, so the first one to find a quote for a term decides its score. */
function addList(
  { covers, scores, touched, list }: Table,
  quotes: QuoteList,
  { bit, gain, touched: before, add }: Addition,
): number {
  let end = before;
  readGaps(quotes, list);
  for (let at = 0; at < quotes.count; at++) {
    const quote = list[at] ?? 0;
    const known = covers[quote] ?? 0;
    if (known === 0) {
      if (!add) continue;
      touched[end++] = quote;
    } else if ((known & bit) !== 0) continue;
    covers[quote] = known | bit;
    scores[quote] = (scores[quote] ?? 0) + gain;
  }
  return end;
}

interface Taking {
  readonly touched: number;
  /** How many terms a quote must have. */
  readonly least: number;
}

/** Copies what matches out of the table, in a plain loop because it may be most of the index. */
export function take(table: Table, { touched, least }: Taking): Omit<Matched, 'covered'> {
  const quotes = new Uint32Array(touched);
  const scores = new Float32Array(touched);
  let count = 0;
  for (let at = 0; at < touched; at++) {
    const quote = table.touched[at] ?? 0;
    if (countBits(table.covers[quote] ?? 0) < least) continue;
    quotes[count] = quote;
    scores[count++] = table.scores[quote] ?? 0;
  }
  return { quotes: quotes.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Takes every term away from the quotes of some lists. */
export function exclude({ covers, list }: Table, excluded: readonly QuoteList[]): void {
  for (const quotes of excluded) {
    readGaps(quotes, list);
    for (let at = 0; at < quotes.count; at++) covers[list[at] ?? 0] = 0;
  }
}

export function mostCovered({ covers, touched }: Table, count: number): number {
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, countBits(covers[touched[at] ?? 0] ?? 0));
  return most;
}

/** Makes the touched part of the table empty again. */
export function clear({ covers, scores, touched }: Table, count: number): void {
  for (let at = 0; at < count; at++) {
    const quote = touched[at] ?? 0;
    covers[quote] = 0;
    scores[quote] = 0;
  }
}
