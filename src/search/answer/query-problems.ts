import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import { readDayRange } from '../query/day-range.ts';
import { formatQuery } from '../query/format-query.ts';
import type { FilterPart, QueryPart, QueryProblem } from '../query/query.ts';
import { type ExampleSource, readExamples } from './query-examples.ts';

/** Finds the filters that narrow nothing: without a value, with a date that cannot be read, with a value that no quote has. */
export async function describeFilterProblems(
  parts: readonly QueryPart[],
  filters: readonly ResolvedFilter[],
  index: ExampleSource,
): Promise<QueryProblem[]> {
  const written = parts.filter((part) => part.type === 'filter');
  const unread = await Promise.all(written.map((part) => describeUnread(part, index)));
  return [...unread.filter((problem) => problem !== undefined), ...describeUnknownValues(parts, filters)];
}

async function describeUnread(part: FilterPart, index: ExampleSource): Promise<QueryProblem | undefined> {
  const { operator, value } = part;
  if (value === '') {
    const [example] = await readExamples(operator, index);
    return { rule: 'missing-value', operator, example };
  }
  if (operator !== 'date' || readDayRange(value) !== undefined) return undefined;
  return { rule: 'unreadable-date', value, examples: await readExamples(operator, index) };
}

function describeUnknownValues(
  parts: readonly QueryPart[],
  filters: readonly ResolvedFilter[],
): QueryProblem[] {
  return filters
    .filter(({ names, days }) => names.length === 0 && days === undefined)
    .map((filter) => unknownValue(parts, filter));
}

function unknownValue(parts: readonly QueryPart[], { part, nearest }: ResolvedFilter): QueryProblem {
  const { operator, value } = part;
  if (nearest === undefined) return { rule: 'unknown-value', operator, value };
  const meant = { ...part, value: nearest.id };
  return {
    rule: 'unknown-value',
    operator,
    value,
    meant: nearest.name,
    instead: formatQuery(parts.map((other) => (other === part ? meant : other))),
  };
}
