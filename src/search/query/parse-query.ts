import { doubleMarks } from '../../text/quotation-marks.ts';
import { readDayRange } from './day-range.ts';
import { formatPart, formatQuery } from './format-query.ts';
import type { Query, QueryPart, QueryProblem } from './query.ts';
import { isOperator, nearestOperator, queryOperators } from './query-operators.ts';

const longestQuery = 400;
const mostParts = 24;
/** Phrases cost most, because every quote with their words is compared. */
const mostPhrases = 4;
const partOfQuery = new RegExp(
  `(-?)(?:([\\p{L}][\\p{L}\\p{N}]*):)?(?:[${doubleMarks}]([^${doubleMarks}]*)[${doubleMarks}]?|([^\\s${doubleMarks}]+)|(?<=:)(?=\\s|$))`,
  'gu',
);
const spaces = /\s+/g;
const webAddress = /^\/\//;

/** Takes a query apart. Every text is a query; what cannot be done is explained in `problems`. */
export function parseQuery(text: string): Query {
  const kept = text.slice(0, longestQuery);
  const all = Array.from(kept.matchAll(partOfQuery), readPart).filter((part) => part !== undefined);
  const parts = limitParts(all);
  const cut = text.length > longestQuery || all.length > parts.length;
  const problems = parts.flatMap((part, index) => problemOf(part, index, parts));
  return { parts, problems: cut ? [...problems, cutProblem(parts)] : problems };
}

function limitParts(parts: readonly QueryPart[]): QueryPart[] {
  const phrases = parts.filter(({ type }) => type === 'phrase').slice(0, mostPhrases);
  return parts.filter((part) => part.type !== 'phrase' || phrases.includes(part)).slice(0, mostParts);
}

function readPart([, minus, operator, quoted, plain]: RegExpMatchArray): QueryPart | undefined {
  const excluded = minus === '-';
  const value = (quoted ?? plain ?? '').trim().replace(spaces, ' ');
  if (operator !== undefined) return operatorPart(operator, value, excluded);
  return value === '' ? undefined : { type: quoted === undefined ? 'word' : 'phrase', text: value, excluded };
}

function operatorPart(name: string, value: string, excluded: boolean): QueryPart {
  const operator = name.toLowerCase();
  if (isOperator(operator)) return { type: 'filter', operator, value, excluded };
  return { type: 'unknown', operator: name, value, excluded };
}

function problemOf(part: QueryPart, index: number, parts: readonly QueryPart[]): QueryProblem[] {
  const insteadWith = (mended: QueryPart): string => formatQuery(parts.with(index, mended));
  if (part.type === 'unknown') return webAddress.test(part.value) ? [] : [unknownOperator(part, insteadWith)];
  if (part.type !== 'filter') return [];
  if (part.value === '') return [missingValue(part.operator)];
  if (part.operator === 'date' && readDayRange(part.value) === undefined) return [unreadableDate(part.value)];
  return [];
}

function unknownOperator(
  part: QueryPart & { type: 'unknown' },
  insteadWith: (part: QueryPart) => string,
): QueryProblem {
  const nearest = nearestOperator(part.operator);
  const message = `“${part.operator}:” is not an operator, so “${part.value}” was searched as words.`;
  if (nearest === undefined)
    return {
      rule: 'unknown-operator',
      message,
      hint: `The operators are ${Object.keys(queryOperators).join(', ')}.`,
    };
  const meant: QueryPart = { type: 'filter', operator: nearest, value: part.value, excluded: part.excluded };
  return {
    rule: 'unknown-operator',
    message,
    hint: `Did you mean ${formatPart(meant)}?`,
    instead: insteadWith(meant),
  };
}

function missingValue(operator: keyof typeof queryOperators): QueryProblem {
  const { example } = queryOperators[operator];
  return {
    rule: 'missing-value',
    message: `“${operator}:” has nothing after it.`,
    hint: `Write it like ${example}, without a space.`,
  };
}

function unreadableDate(value: string): QueryProblem {
  return {
    rule: 'unreadable-date',
    message: `“${value}” is not a day, a month, a year or a range of them.`,
    hint: 'Write date:2025-08-15, date:2025-08, date:2025-08-16.. or date:2025-08-15..2025-08-17.',
  };
}

function cutProblem(parts: readonly QueryPart[]): QueryProblem {
  return {
    rule: 'query-cut',
    message: `Only the first ${longestQuery} characters, ${mostParts} parts and ${mostPhrases} phrases of the query were searched.`,
    hint: 'Search for a few words of the quote.',
    instead: formatQuery(parts),
  };
}
