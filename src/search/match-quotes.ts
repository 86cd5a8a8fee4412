import { countBits } from './count-bits.ts';
import { readGaps } from './number-text.ts';
import type { Term } from './plan-terms.ts';
import type { QuoteList } from './quote-list.ts';

/** The quotes that match, in no order, and how well each does. */
export interface Matched {
  readonly quotes: Uint32Array;
  readonly scores: Float32Array;
  /** How many of the asked words each of them has. */
  readonly covered: number;
}

export interface MatchQuestion {
  readonly terms: readonly Term[];
  readonly excluded: readonly QuoteList[];
  /** Whether quotes that lack some of the words count, when none has them all. */
  readonly allowFewerWords: boolean;
}

export type MatchQuotes = (question: MatchQuestion) => Matched;

/** Makes a matcher for an index of so many quotes. It keeps its working tables between questions, because they are large. */
export function createMatcher(quoteCount: number): MatchQuotes {
  const table: Table = {
    covers: new Uint32Array(quoteCount),
    scores: new Float32Array(quoteCount),
    touched: new Uint32Array(quoteCount),
    list: new Uint32Array(quoteCount),
    quoteCount,
  };
  return (question) => (question.terms.length === 0 ? matchAll(table, question) : matchTerms(table, question));
}

interface Table {
  /** A bit for each term that a quote has. */
  readonly covers: Uint32Array;
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
  readonly list: Uint32Array;
  readonly quoteCount: number;
}

function matchTerms(table: Table, { terms, excluded, allowFewerWords }: MatchQuestion): Matched {
  const rarestFirst = terms.toSorted((one, other) => countOf(one) - countOf(other));
  const strict = collect(table, rarestFirst, 'all');
  const full = take(table, { touched: strict, least: terms.length, excluded });
  clear(table, strict);
  if (full.quotes.length > 0 || !allowFewerWords || terms.length === 1) return { ...full, covered: terms.length };
  const loose = collect(table, rarestFirst, 'some');
  const most = mostCovered(table, loose);
  const best = take(table, { touched: loose, least: most, excluded });
  clear(table, loose);
  return { ...best, covered: most };
}

function countOf({ alternatives }: Term): number {
  return alternatives.reduce((sum, { list }) => sum + list.count, 0);
}

/** Goes through the lists of all terms. For `all`, only the quotes of the rarest term can match, so no others are added. */
function collect(table: Table, terms: readonly Term[], wanted: 'all' | 'some'): number {
  let touched = 0;
  terms.forEach((term, index) => {
    const add = index === 0 || wanted === 'some';
    const rarity = Math.log(1 + table.quoteCount / (1 + countOf(term)));
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
function addList({ covers, scores, touched, list }: Table, { text, offset, count }: QuoteList, { bit, gain, touched: before, add }: Addition): number {
  let end = before;
  readGaps(text, offset, count, list);
  for (let at = 0; at < count; at++) {
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
  readonly excluded: readonly QuoteList[];
}

/** Copies what matches out of the table, in a plain loop because it may be most of the index. */
function take(table: Table, { touched, least, excluded }: Taking): Omit<Matched, 'covered'> {
  exclude(table, excluded);
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

function exclude({ covers, list }: Table, excluded: readonly QuoteList[]): void {
  for (const { text, offset, count } of excluded) {
    readGaps(text, offset, count, list);
    for (let at = 0; at < count; at++) covers[list[at] ?? 0] = 0;
  }
}

function mostCovered({ covers, touched }: Table, count: number): number {
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, countBits(covers[touched[at] ?? 0] ?? 0));
  return most;
}

function clear({ covers, scores, touched }: Table, count: number): void {
  for (let at = 0; at < count; at++) {
    const quote = touched[at] ?? 0;
    covers[quote] = 0;
    scores[quote] = 0;
  }
}

/** Without words, every quote matches that does not have an excluded one. */
function matchAll(table: Table, { excluded }: MatchQuestion): Matched {
  table.covers.fill(1);
  for (let quote = 0; quote < table.quoteCount; quote++) table.touched[quote] = quote;
  const all = take(table, { touched: table.quoteCount, least: 1, excluded });
  table.covers.fill(0);
  return { ...all, covered: 0 };
}
