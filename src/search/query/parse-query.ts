import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { formatPart, formatQuery } from './format-query.ts';
import type { Query, QueryPart, QueryProblem } from './query.ts';
import { isOperator, nearestOperator, operators } from './query-operators.ts';

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

/** Takes a query apart. Every text is a query; what is no part of the language is explained in `problems`. */
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
  if (part.type !== 'unknown' || webAddress.test(part.value)) return [];
  return [unknownOperator(part, (mended) => formatQuery(parts.with(index, mended)))];
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
      hint: `The operators are ${operators.join(', ')}.`,
    };
  const meant: QueryPart = { type: 'filter', operator: nearest, value: part.value, excluded: part.excluded };
  return {
    rule: 'unknown-operator',
    message,
    hint: `Did you mean ${formatPart(meant)}?`,
    instead: insteadWith(meant),
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
