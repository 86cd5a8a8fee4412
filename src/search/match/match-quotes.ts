import type { QuoteList } from '../read/quote-list.ts';
import type { Matched } from '../select/matched.ts';
import { clear, collect, createTable, exclude, mostCovered, type Table, take } from './match-table.ts';
import type { Term } from './term.ts';

export interface MatchQuestion {
  readonly terms: readonly Term[];
  readonly excluded: readonly QuoteList[];
  /** Whether quotes that lack some of the words count, when none has them all. */
  readonly allowFewerWords: boolean;
}

export type MatchQuotes = (question: MatchQuestion) => Matched;

/** Makes a matcher for an index of so many quotes. */
export function createMatcher(quoteCount: number): MatchQuotes {
  const table = createTable(quoteCount);
  return (question) =>
    question.terms.length === 0 ? matchAll(table, question) : matchTerms(table, question);
}

function matchTerms(table: Table, { terms, excluded, allowFewerWords }: MatchQuestion): Matched {
  const strict = collect(table, terms, 'all');
  exclude(table, excluded);
  const full = take(table, { touched: strict, least: terms.length });
  clear(table, strict);
  if (full.quotes.length > 0 || !allowFewerWords || terms.length === 1)
    return { ...full, covered: terms.length };
  const loose = collect(table, terms, 'some');
  exclude(table, excluded);
  const most = mostCovered(table, loose);
  const best = take(table, { touched: loose, least: Math.max(1, most) });
  clear(table, loose);
  return { ...best, covered: most };
}

/** Without words, every quote matches that does not have an excluded one. */
function matchAll(table: Table, { excluded }: MatchQuestion): Matched {
  table.covers.fill(1);
  for (let quote = 0; quote < table.quoteCount; quote++) table.touched[quote] = quote;
  exclude(table, excluded);
  const all = take(table, { touched: table.quoteCount, least: 1 });
  table.covers.fill(0);
  return { ...all, covered: 0 };
}
