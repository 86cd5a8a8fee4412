import { apostrophes, straightenApostrophes } from '../../../text/apostrophes.ts';
import { endsWithSign } from '../../../text/ends-with-sign.ts';
import { startsWithCapital } from '../../../text/letters.ts';
import type { Stretch } from '../../../text/stretch.ts';
import { titles } from '../lists/titles.ts';
import type { MarkedWords } from '../marks/marked-words.ts';

/** A word, a sign, or everything between one pair of marks taken as one. */
export interface Token extends Stretch {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Which marked words a `quote` token stands for, and which of their parts. */
  readonly quote: number;
  readonly sentence: number;
}

const wordOrSign =
  /[\p{L}\p{N}$@#](?:[\p{L}\p{N}\p{M}]|(?<=[ÃÂ]|A[\u0302\u0303])[\u0080-\u009f\u00a1-\u00bf]|(?:[&’'\-‑/]|(?<!\p{Ll})\.|\.(?!\p{Lu}))(?=[\p{L}\p{N}]))*|([^\p{L}\p{N}\s])\1*|\S/gu;
const possessiveEnd = new RegExp(`[${apostrophes}]s$`, 'i');
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** The tokens of one paragraph, numbered by sentence; `marked` are the marked words that stand in it. */
export function tokenize(text: string, paragraph: Stretch, marked: readonly MarkedPart[]): readonly Token[] {
  const stretches = marked.map(({ outer, index }, order): readonly RawToken[] => {
    const from = marked[order - 1]?.outer.end ?? paragraph.start;
    return [
      ...tokenizeWords(text, from, outer.start),
      { kind: 'quote', start: outer.start, end: outer.end, quote: index },
    ];
  });
  const last = tokenizeWords(text, marked.at(-1)?.outer.end ?? paragraph.start, paragraph.end);
  return numberSentences(text, [...stretches, last].flat());
}

/** The ending of an owner, which is a token of its own: `’s`. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s";
}

/** One part of marked words, with the place it takes up in its paragraph. */
export interface MarkedPart {
  readonly outer: Stretch;
  readonly index: number;
}

/** The part of each marked words that lies in the paragraph, in order. */
export function partsWithin(
  marked: readonly MarkedWords[],
  from: number,
  paragraph: Stretch,
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (let index = from; index < marked.length; index += 1) {
    const outer = marked[index]?.outer;
    if (outer === undefined || outer.start >= paragraph.end) break;
    if (outer.end <= paragraph.start) continue;
    parts.push({
      index,
      outer: { start: Math.max(outer.start, paragraph.start), end: Math.min(outer.end, paragraph.end) },
    });
  }
  return parts;
}

interface RawToken extends Stretch {
  readonly kind: Token['kind'];
  readonly quote: number;
}

function tokenizeWords(text: string, from: number, to: number): readonly RawToken[] {
  return Array.from(text.slice(from, to).matchAll(wordOrSign), ({ index, 0: found }) => ({
    index: from + index,
    found,
  })).flatMap(({ index, found }) => splitWord(text, index, found));
}

function splitWord(text: string, start: number, found: string): readonly RawToken[] {
  const end = start + found.length;
  const kind = /^[\p{L}\p{N}$@#]/u.test(found) ? 'word' : 'sign';
  if (kind === 'word' && possessiveEnd.test(found)) {
    return [
      { kind, start, end: end - 2, quote: -1 },
      { kind: 'sign', start: end - 2, end, quote: -1 },
    ];
  }
  const dotted =
    text[end] === '.' &&
    (initial.test(found) ||
      titles.has(`${found.toLowerCase()}.`) ||
      (startsWithCapital(found) && shortened.has(found.toLowerCase())));
  return [{ kind, start, end: dotted ? end + 1 : end, quote: -1 }];
}

const shortened = new Set([
  'jr',
  'sr',
  'inc',
  'corp',
  'co',
  'st',
  'vs',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'va',
  'pa',
  'ky',
  'calif',
  'fla',
  'mass',
  'conn',
  'ariz',
  'ark',
  'ala',
  'wis',
  'mich',
  'ind',
  'tenn',
  'tex',
  'wash',
  'md',
  'ga',
]);

function numberSentences(text: string, raw: readonly RawToken[]): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const token of raw) {
    const previous = tokens.at(-1);
    if (previous !== undefined && token.start < previous.end) continue;
    const words = text.slice(token.start, token.end);
    const capital = startsWithCapital(words);
    if (
      previous !== undefined &&
      endsSentence(previous, tokens.at(-2)) &&
      (capital || token.kind !== 'word' || /^\d/.test(words)) &&
      token.kind !== 'sign'
    )
      sentence += 1;
    tokens.push({
      ...token,
      text: words,
      lower: straightenApostrophes(words.toLowerCase()),
      capital,
      sentence,
    });
  }
  return tokens;
}

function endsSentence(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'quote') return endsWithSign(token.text, '.?!…');
  if (token.kind !== 'sign') return false;
  return (
    /^[.?!…]+$/.test(token.text) ||
    (/^[)\]]$/.test(token.text) && before !== undefined && /^[.?!]$/.test(before.text))
  );
}
