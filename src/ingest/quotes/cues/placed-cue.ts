import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';

/** A cue with its subject, as one stretch of tokens beside a quotation. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** One reason for or against something, and how much it counts. */
export interface Weight {
  readonly name: string;
  readonly weight: number;
}

/** A cue weighed as the attribution of one quotation. */
export interface WeighedCue {
  readonly cue: Cue;
  /** What was weighed, one after the other; together they are the score. */
  readonly weights: readonly Weight[];
  readonly score: number;
  readonly rule: string;
}

/** Adds up what speaks for and against a cue; what does not hold has the weight 0. */
export function weighCue(cue: Cue, rule: string, weights: readonly Weight[]): WeighedCue {
  return { cue, weights, score: sumOf(weights), rule };
}

export function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0);
}

/** What stands between a quotation and a cue. */
export interface Gap {
  readonly words: number;
  readonly quotes: number;
  readonly breaks: number;
}

export function placeCue(cue: Cue): PlacedCue {
  const from = cue.form === 'verb' ? Math.min(cue.from, cue.mention.from) : cue.from;
  return { cue, from, to: endOfCue(cue) };
}

/** Past the speaker where the speaker follows the verb. */
export function endOfCue({ to, form, mention }: Cue): number {
  return form === 'inverted' || form === 'source' ? Math.max(to, mention.to) : to;
}

export function gapBetween({ tokens }: NamedParagraph, from: number, to: number): Gap {
  let [words, quotes, breaks] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words += 1;
    else if (token?.kind === 'quote') quotes += 1;
    else if (/^[;:—–―]$/.test(token?.text ?? '')) breaks += 1;
  }
  return { words, quotes, breaks };
}

/** How little "you", "we" and "they" outside marks are likely to be the ones quoted. */
export function weighOutsider({ tokens }: NamedParagraph, { mention }: Cue): number {
  const word = mention.kind === 'pronoun' ? (tokens[mention.head]?.lower ?? '') : '';
  if (/^(?:you|we)$/.test(word)) return 3.5;
  return /^(?:they|it|i)$/.test(word) ? 0.7 : 0;
}
