import { isGivenName } from '../lists/first-names.ts';
import { sentenceOpeners } from '../lists/function-words.ts';
import { organisationWords } from '../lists/organisation-words.ts';
import { titles } from '../lists/titles.ts';
import type { Token } from './tokenize.ts';

/** Where a run of capitalised words begins to be the name itself. */
export function startOfName(tokens: readonly Token[], from: number, to: number): number {
  return skipPosition(tokens, skipTrade(tokens, skipTitle(tokens, from, to), to), to);
}

const fewestWithPosition = 4;

/** "Lakers PG Ann Moss": letters for what somebody plays or does, with a whole name behind them. */
function skipPosition(tokens: readonly Token[], start: number, to: number): number {
  if (to - start < fewestWithPosition) return start;
  const inside = tokens.slice(start + 1, to - 2);
  const letters = inside.findLastIndex(({ text }) => /^\p{Lu}{2,3}$/u.test(text));
  return letters < 0 ? start : start + letters + 2;
}

/** Past the last title that still has a name after it. */
function skipTitle(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (
      titles.has(lower.replace(/^(?:co|vice|ex|then)-/, '')) &&
      !organisationWords.has(next) &&
      next !== 'of'
    )
      start = at + 1;
    if (titles.has(lower) && next === 'of' && titledName(tokens, at, to))
      start = titledName(tokens, at, to) ?? start;
  }
  while (
    start < to - 1 &&
    sentenceOpeners.has(tokens[start]?.lower ?? '') &&
    !isGivenName(tokens[start]?.lower ?? '')
  )
    start += 1;
  return start;
}

/** "Filmmaker Jack Moss": a trade before a known given name is no part of the name; "Pope Leo" is one with it. */
function skipTrade(tokens: readonly Token[], start: number, to: number): number {
  if (
    to - start === 1 &&
    namedByTitle.has(tokens[start - 1]?.lower ?? '') &&
    tokens[start - 1]?.capital === true
  )
    return start - 1;
  if (to - start < 3 || isGivenName(tokens[start]?.lower ?? '')) return start;
  const given = firstGiven(tokens, start + 1, to - 1);
  return given !== undefined &&
    tokens.slice(start, given).every(({ lower }) => !organisationWords.has(lower) && lower.length > 2)
    ? given
    : start;
}

function firstGiven(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.lower.length > 2 && isGivenName(firstPart(token.lower))) return at;
  }
  return undefined;
}

/** "Eva-Maria" is known by "Eva". */
function firstPart(word: string): string {
  return word.split('-')[0] ?? word;
}

const namedByTitle = new Set(['pope', 'king', 'queen', 'prince', 'princess', 'saint', 'sultan', 'emir']);

/** "Secretary of State John Smith": the name begins after the office. */
function titledName(tokens: readonly Token[], at: number, to: number): number | undefined {
  const given = firstGiven(tokens, at + 3, to);
  if (given !== undefined || to - at === 5) return given ?? at + 3;
  return organisationWords.has(tokens[to - 3]?.lower ?? '') ? to - 2 : undefined;
}
