import type { QuoteList } from '../read/quote-list.ts';
import type { Matched } from '../select/matched.ts';
import { clear, collect, createTable, exclude, mostCovered, type Table, take } from './match-table.ts';
import type { Term } from './term.ts';

export interface MatchQuestion {
  readonly terms: readonly Term[];
  readonly excluded: readonly QuoteList[];
  readonly enough: EnoughWords;
}

/** How many of the words a record must have: all of them, as many as any record has where none has all, or any of them. */
export type EnoughWords = 'all' | 'most' | 'any';

export type MatchQuotes = (question: MatchQuestion) => Matched;

/** Makes a matcher for an index of so many quotes. */
export function createMatcher(quoteCount: number): MatchQuotes {
  const table = createTable(quoteCount);
  return (question) =>
    question.terms.length === 0 ? matchAll(table, question) : matchTerms(table, question);
}

function matchTerms(table: Table, question: MatchQuestion): Matched {
  const { terms, enough } = question;
  if (enough === 'any') return matchSome(table, question, () => 1);
  const full = matchFull(table, question);
  if (full.quotes.length > 0 || enough === 'all' || terms.length === 1) return full;
  return matchSome(table, question, (most) => most);
}

function matchFull(table: Table, { terms, excluded }: MatchQuestion): Matched {
  const strict = collect(table, terms, 'all');
  exclude(table, excluded);
  const full = take(table, { touched: strict, least: terms.length });
  clear(table, strict);
  return { ...full, covered: terms.length };
}

function matchSome(
  table: Table,
  { terms, excluded }: MatchQuestion,
  leastOf: (most: number) => number,
): Matched {
  const loose = collect(table, terms, 'some');
  exclude(table, excluded);
  const most = mostCovered(table, loose);
  const best = take(table, { touched: loose, least: Math.max(1, leastOf(most)) });
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
