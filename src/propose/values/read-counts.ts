import type { Numerals } from './numerals.ts';
import { noteOfBound, readExactness } from './read-exactness.ts';
import { readNumber } from './read-number.ts';
import type { ValueInWords } from './value-in-words.ts';
import type { ValueToken } from './value-tokens.ts';

/** Numbers with what they count: “14 million crowns a year”, “nine pages”, “$2.5 billion”. */
export function readCounts(
  text: string,
  tokens: readonly ValueToken[],
  numerals: Numerals,
): readonly ValueInWords[] {
  const values: ValueInWords[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readCount(text, tokens, { at, numerals });
    if (read === undefined) continue;
    values.push(read.value);
    at = read.next - 1;
  }
  return values;
}

interface Place {
  readonly at: number;
  readonly numerals: Numerals;
}

const sign = /^\p{Sc}$/u;

function readCount(text: string, tokens: readonly ValueToken[], { at, numerals }: Place) {
  const isMoney = sign.test(tokens[at]?.word ?? '');
  const amountAt = isMoney ? at + 1 : at;
  const amount = isArticle(tokens, amountAt) ? undefined : readNumber(tokens, amountAt, numerals);
  if (amount === undefined) return undefined;
  const unitEnd = isMoney ? amount.next : endOfUnit(tokens, amount.next);
  if (unitEnd === undefined) return undefined;
  const { exactness, from } = readExactness(tokens, at, numerals);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[unitEnd - 1]?.end ?? 0];
  const unit = isMoney ? (tokens[at]?.word ?? '') : text.slice(tokens[amount.next]?.start, end);
  const value: ValueInWords = {
    ...{ start, end, type: 'number', value: amount.number, exactness, unit },
    ...noteOfNumber(exactness, text.slice(start, end)),
  };
  return { value, next: unitEnd };
}

/** A number has no sign for “about”: the note says it. */
function noteOfNumber(exactness: ValueInWords['exactness'], words: string): { readonly note?: string } {
  return exactness === 'about'
    ? { note: `The report’s words are not exact: “${words}”.` }
    : noteOfBound(exactness, words);
}

const articles = /^(?:an?|single|eine?[rmn]?|une?|un[ao]|одн[аеиоу]\p{L}*|один)$/u;

/** “A draft” counts nothing. */
function isArticle(tokens: readonly ValueToken[], at: number): boolean {
  return articles.test(tokens[at]?.word ?? '');
}

const noUnit =
  /^(?:and|or|of|to|the|in|on|at|by|for|from|with|is|was|were|are|has|have|had|said|who|which|that|und|oder|von|et|ou|de|y|o|и|или|из|в|на|і|та|або|з|am|pm|a|p|st|nd|rd|th)$/u;
const perTime = /^(?:a|per|each|every|pro|par|al|por|в|на)$/u;

/** A number counts the word behind it, and where it says so that much “a year”; percent signs are units. */
function endOfUnit(tokens: readonly ValueToken[], at: number): number | undefined {
  const unit = tokens[at];
  if (unit === undefined || !unit.isClose || noUnit.test(unit.word) || /^[\d_]/.test(unit.word))
    return undefined;
  const [per, time] = [tokens[at + 1], tokens[at + 2]];
  const isPer =
    per?.isClose === true && time?.isClose === true && perTime.test(per.word) && !/^\d/.test(time.word);
  return isPer && isTime.test(time.word) ? at + 3 : at + 1;
}

const isTime =
  /^(?:year|month|week|day|hour|jahr|monat|woche|tag|stunde|an|mois|jour|heure|ano|mes|dia|hora|год|месяц|день|час|рік|рик|місяць)$/u;
