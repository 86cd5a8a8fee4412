import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { formatPart, formatQuery } from './format-query.ts';
import type { Query, QueryPart, QueryProblem } from './query.ts';
import { isOperator, nearestOperator } from './query-operators.ts';

/** How much of a query is searched. Phrases cost most, because every quote with their words is compared. */
export const queryLimits = { signs: 400, parts: 24, phrases: 4 } as const;
const partOfQuery = new RegExp(
  `(-?)(?:([\\p{L}][\\p{L}\\p{N}]*):)?(?:[${doubleMarks}]([^${doubleMarks}]*)[${doubleMarks}]?|([^\\s${doubleMarks}]+)|(?<=:)(?=\\s|$))`,
  'gu',
);
const spaces = /\s+/g;
const webAddress = /^\/\//;

/** Takes a query apart. Every text is a query; what is no part of the language is explained in `problems`. */
export function parseQuery(text: string): Query {
  const { parts, isCut } = readQuery(text);
  const problems = parts.flatMap((part, index) => problemOf(part, index, parts));
  return { parts, problems: isCut ? [...problems, cutProblem(parts)] : problems };
}

/** Its parts alone, where nobody asks what is wrong with it. */
export function readParts(text: string): readonly QueryPart[] {
  return readQuery(text).parts;
}

function readQuery(text: string): { readonly parts: readonly QueryPart[]; readonly isCut: boolean } {
  const kept = text.slice(0, queryLimits.signs);
  const all = Array.from(kept.matchAll(partOfQuery), readPart).filter((part) => part !== undefined);
  const parts = limitParts(all);
  return { parts, isCut: text.length > queryLimits.signs || all.length > parts.length };
}

function limitParts(parts: readonly QueryPart[]): QueryPart[] {
  const phrases = parts.filter(({ type }) => type === 'phrase').slice(0, queryLimits.phrases);
  return parts.filter((part) => part.type !== 'phrase' || phrases.includes(part)).slice(0, queryLimits.parts);
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
  const { operator, value, excluded } = part;
  if (nearest === undefined) return { rule: 'unknown-operator', operator, value };
  const meant: QueryPart = { type: 'filter', operator: nearest, value, excluded };
  return {
    rule: 'unknown-operator',
    operator,
    value,
    meant: formatPart(meant),
    instead: insteadWith(meant),
  };
}

function cutProblem(parts: readonly QueryPart[]): QueryProblem {
  return { rule: 'query-cut', instead: formatQuery(parts) };
}
