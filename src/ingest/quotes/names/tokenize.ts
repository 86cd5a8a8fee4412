import { straightenApostrophes } from '../../../text/apostrophes.ts';
import { startsWithCapital } from '../../../text/letters.ts';
import { numberSentences } from '../../../text/sentences/number-sentences.ts';
import { readTokens, withoutOverlaps } from '../../../text/sentences/read-tokens.ts';
import type { Stretch } from '../../../text/stretch.ts';
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
  return toTokens(text, withoutOverlaps([...stretches, last].flat()));
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

function tokenizeWords(text: string, start: number, end: number): readonly RawToken[] {
  return readTokens(text, { start, end }).map((token) => ({ ...token, quote: -1 }));
}

function toTokens(text: string, raw: readonly RawToken[]): readonly Token[] {
  const sentences = numberSentences(text, raw);
  return raw.map((token, index) => {
    const words = text.slice(token.start, token.end).replaceAll('\u00ad', '');
    return {
      ...token,
      text: words,
      lower: straightenApostrophes(words.toLowerCase()),
      capital: startsWithCapital(words),
      sentence: sentences[index] ?? 0,
    };
  });
}
