import type { Span } from '../text/anchor/span.ts';

/**
 * What stands between two parts of a quote. `left-out`: the report has more there than marks and the words that name the
 * speaker. `speaker-only`: nothing else, so that the two parts follow each other and nothing was left out.
 */
export type QuoteJoint = 'left-out' | 'speaker-only';

/** The sign of each joint, as it stands in the words of a quote. */
export const jointSigns: Readonly<Record<QuoteJoint, string>> = {
  'left-out': ' […] ',
  'speaker-only': '” “',
};

/** So many characters are a space, a full stop and quotation marks: no word fits into them. */
const mostMarks = 4;

/** Which joint lies between a part that ends and one that begins, by the places of the words that name the speaker. */
export function jointBetween(end: number, start: number, attribution: Span | undefined): QuoteJoint {
  const named = attribution !== undefined && attribution[0] >= end && attribution[1] <= start;
  const gaps = named ? [attribution[0] - end, start - attribution[1]] : [start - end];
  return gaps.every((gap) => gap <= mostMarks) ? 'speaker-only' : 'left-out';
}

/** The first part of a quote, up to its first joint. */
export function firstPart(words: string): string {
  const ends = Object.values(jointSigns)
    .map((sign) => words.indexOf(sign))
    .filter((at) => at >= 0);
  return words.slice(0, Math.min(words.length, ...ends));
}
