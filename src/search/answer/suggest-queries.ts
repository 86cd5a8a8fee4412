import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import { loosenPhrases, removeFilter } from '../query/change-query.ts';
import { formatQuery } from '../query/format-query.ts';
import type { Operator, QueryPart } from '../query/query.ts';
import { operators } from '../query/query-operators.ts';

/** A query that would find something, or may. */
export type Suggestion =
  /** A value that is known, near the one that was asked for. */
  | { readonly type: 'name'; readonly asked: string; readonly found: string; readonly query: string }
  /** The same with single words instead of phrases, or without the words that must not be there. */
  | { readonly type: 'looser'; readonly query: string }
  /** The same without the filters of one facet, and how many quotes that finds. */
  | { readonly type: 'without'; readonly operator: Operator; readonly count: number; readonly query: string };

interface EmptyResult {
  readonly parts: readonly QueryPart[];
  readonly filters: readonly ResolvedFilter[];
  /** How many quotes with the words fail the filters of one kind and no others. */
  readonly failing: Readonly<Record<Operator, number>>;
}

/** What to offer when nothing was found. */
export function suggestQueries(result: EmptyResult): Suggestion[] {
  return [...nearestNames(result), ...looserQueries(result.parts), ...withoutFacets(result)];
}

function nearestNames({ parts, filters }: EmptyResult): Suggestion[] {
  return filters.flatMap(({ part, nearest }) => {
    if (nearest === undefined) return [];
    const mended = parts.map((other) => (other === part ? { ...part, value: nearest.id } : other));
    return [{ type: 'name', asked: part.value, found: nearest.name, query: formatQuery(mended) }];
  });
}

function looserQueries(parts: readonly QueryPart[]): Suggestion[] {
  const unquoted = loosenPhrases(parts);
  const withoutMinus = unquoted.filter((part) => part.type === 'filter' || !part.excluded);
  const queries = [unquoted, withoutMinus]
    .map(formatQuery)
    .filter((query) => query !== formatQuery(parts) && query !== '');
  return [...new Set(queries)].map((query) => ({ type: 'looser', query }));
}

function withoutFacets({ parts, failing }: EmptyResult): Suggestion[] {
  return operators.flatMap((operator) => {
    const count = failing[operator];
    return count === 0
      ? []
      : [{ type: 'without', operator, count, query: formatQuery(removeFilter(parts, operator)) }];
  });
}
