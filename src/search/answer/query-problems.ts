import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import { readDayRange } from '../query/day-range.ts';
import { formatQuery } from '../query/format-query.ts';
import type { FilterPart, QueryPart, QueryProblem } from '../query/query.ts';
import { queryOperators } from '../query/query-operators.ts';
import { type ExampleSource, readExamples } from './query-examples.ts';

/** Explains the filters that narrow nothing: without a value, with a date that cannot be read, with a value that no quote has. */
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
    const like = example === undefined ? 'a value right after it' : `it like ${example}`;
    const message = `“${operator}:” has nothing after it.`;
    return { rule: 'missing-value', message, hint: `Write ${like}, without a space.` };
  }
  if (operator !== 'date' || readDayRange(value) !== undefined) return undefined;
  const examples = await readExamples(operator, index);
  const message = `“${value}” is not a day, a month, a year or a range of them.`;
  return { rule: 'unreadable-date', message, hint: adviceOn(examples) };
}

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function adviceOn(examples: readonly string[]): string {
  return examples.length === 0 ? 'No quote here has a day.' : `Write ${list.format(examples)}.`;
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
