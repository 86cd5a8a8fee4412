import type { NamedParagraph } from '../names/named-paragraph.ts';
import { besideOthers } from './beside-other-cues.ts';
import type { Cue } from './cue.ts';
import type { WeighedCue } from './placed-cue.ts';
import { placeCue, weighCue } from './placed-cue.ts';
import { scoreAfter } from './score-after.ts';
import { scoreBefore } from './score-before.ts';

/** The cues near a quotation, the likeliest attribution first. */
export function scoreCues(
  paragraph: NamedParagraph,
  quote: number,
  cues: readonly Cue[],
): readonly WeighedCue[] {
  return cues
    .flatMap((cue) => scoreCue(paragraph, quote, cue) ?? [])
    .map(({ cue, rule, weights }) =>
      weighCue(cue, rule, [...weights, ...besideOthers(paragraph, quote, { cue, cues })]),
    )
    .toSorted((a, b) => b.score - a.score);
}

function scoreCue(paragraph: NamedParagraph, quote: number, cue: Cue): WeighedCue | undefined {
  const placed = placeCue(cue);
  const next = paragraph.tokens[cue.from]?.sentence !== paragraph.tokens[quote]?.sentence;
  if (placed.from > quote) return scoreAfter(paragraph, quote, { ...placed, next });
  return next || cue.from > quote ? undefined : scoreBefore(paragraph, quote, placed);
}
