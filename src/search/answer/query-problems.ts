import type { ResolvedFilter } from '../facets/resolve-filters.ts';
import { formatQuery } from '../query/format-query.ts';
import type { QueryPart, QueryProblem } from '../query/query.ts';
import { queryOperators } from '../query/query-operators.ts';

/** Explains the filters whose value nobody and nothing in the index has. */
export function describeUnknownValues(
  parts: readonly QueryPart[],
  filters: readonly ResolvedFilter[],
): QueryProblem[] {
  return filters
    .filter(({ names, days }) => names.length === 0 && days === undefined)
    .map((filter) => unknownValue(parts, filter));
}

function unknownValue(parts: readonly QueryPart[], { part, nearest }: ResolvedFilter): QueryProblem {
  const message = `No quote here was ${queryOperators[part.operator].means} “${part.value}”.`;
  if (nearest === undefined)
    return { rule: 'unknown-value', message, hint: 'Choose a value from the list beside the results.' };
  const meant = { ...part, value: nearest.id };
  return {
    rule: 'unknown-value',
    message,
    hint: `Did you mean ${nearest.name}?`,
    instead: formatQuery(parts.map((other) => (other === part ? meant : other))),
  };
}
