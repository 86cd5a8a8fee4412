import { type DayRange, formatDayRange } from './day-range.ts';
import type { FilterPart, Operator, QueryPart } from './query.ts';

type Parts = readonly QueryPart[];

/** The query with one facet value added, or without it when it was there: what a click on a facet does. */
export function toggleFilter(parts: Parts, operator: Operator, value: string): Parts {
  const without = parts.filter((part) => !isFilter(part, operator) || part.value !== value || part.excluded);
  return without.length < parts.length
    ? without
    : [...parts, { type: 'filter', operator, value, excluded: false }];
}

/** The query without any filter of one kind. */
export function removeFilter(parts: Parts, operator: Operator): Parts {
  return parts.filter((part) => !isFilter(part, operator));
}

/** The query with these speakers as filters beside those it has. */
export function addSpeakers(parts: Parts, speakers: readonly string[] = []): Parts {
  return [
    ...parts,
    ...speakers.map((value): FilterPart => ({ type: 'filter', operator: 'speaker', value, excluded: false })),
  ];
}

/** The query limited to some days, instead of the days it was limited to before. */
export function limitDays(parts: Parts, range: DayRange): Parts {
  const rest = removeFilter(parts, 'date');
  if (range.from === undefined && range.to === undefined) return rest;
  return [...rest, { type: 'filter', operator: 'date', value: formatDayRange(range), excluded: false }];
}

/** The query with every phrase taken as single words. */
export function loosenPhrases(parts: Parts): Parts {
  return parts.flatMap((part) => (part.type === 'phrase' && !part.excluded ? wordsOf(part.text) : [part]));
}

function wordsOf(phrase: string): QueryPart[] {
  return phrase.split(' ').map((text) => ({ type: 'word', text, excluded: false }));
}

function isFilter(part: QueryPart, operator: Operator): part is FilterPart {
  return part.type === 'filter' && part.operator === operator;
}
