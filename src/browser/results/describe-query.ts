import { t, within } from '../../messages/say.ts';
import { readDayRange } from '../../search/query/day-range.ts';
import type { Operator, QueryPart } from '../../search/query/query.ts';
import { formatDay } from '../kit/format-day.ts';
import { listWords } from '../kit/list-words.ts';
import { operatorWords } from './operator-words.ts';

/** The name a reader knows a facet value by. */
export type NameOf = (operator: Operator, value: string) => string;

/** What narrows a search, in words: `by Mara Holt or Bo Berg, in Lake Post, since 4 May 2031`. */
export function describeFilters(parts: readonly QueryPart[], nameOf: NameOf): string {
  const filters = parts.filter((part) => part.type === 'filter' && part.value !== '');
  const groups = Map.groupBy(
    filters,
    (part) => `${part.excluded ? 'not ' : ''}${part.type === 'filter' ? part.operator : ''}`,
  );
  return Array.from(groups.values(), (group) => describeGroup(group, nameOf)).join(', ');
}

function describeGroup(group: readonly QueryPart[], nameOf: NameOf): string {
  const values = group.flatMap((part) =>
    part.type === 'filter'
      ? [part.operator === 'date' ? describeDays(part.value) : nameOf(part.operator, part.value)]
      : [],
  );
  const [first] = group;
  const either = values.reduce((all, value) => within('either of two values')`${all} or ${value}`);
  const clause = first?.type === 'filter' ? operatorWords[first.operator].clause(either) : either;
  return first?.excluded ? within('narrows a search')`not ${clause}` : clause;
}

function describeDays(written: string): string {
  const { from, to } = readDayRange(written) ?? {};
  if (from === undefined && to === undefined) return written;
  if (from === to && from !== undefined) return within('narrows a search')`on ${formatDay(from)}`;
  if (to === undefined) return t`since ${formatDay(from ?? '')}`;
  return from === undefined ? t`until ${formatDay(to)}` : t`from ${formatDay(from)} to ${formatDay(to)}`;
}

/** The words that were looked for, each as written: `“root causes”, not war`. */
export function describeWords(parts: readonly QueryPart[]): string {
  const asked: string[] = [];
  const excluded: string[] = [];
  for (const part of parts) {
    if (part.type === 'filter') continue;
    const text = part.type === 'unknown' ? part.value : part.text;
    if (part.excluded) excluded.push(t`without “${text}”`);
    else asked.push(t`“${text}”`);
  }
  return [listWords(asked), ...excluded].join(' ').trim();
}
