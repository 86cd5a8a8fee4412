import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { isSpeaking } from './main-subject.ts';
import type { PlacedCue, WeighedCue } from './placed-cue.ts';
import { gapBetween, weighOutsider } from './placed-cue.ts';

const weights = {
  introduced: 8,
  earlier: 6,
  verb: 2,
  modal: -1.2,
  word: -0.14,
  quote: -0.6,
  mostQuotes: -2,
  break: -0.4,
  source: -0.5,
  thing: -1,
} as const;

/** Weighs a cue that stands before the quotation: the nearer the better, best with a comma, a colon or "that" between. */
export function scoreBefore(paragraph: NamedParagraph, quote: number, { cue, to }: PlacedCue): WeighedCue {
  const gap = gapBetween(paragraph, to, quote);
  const before = paragraph.tokens[quote - 1];
  const introduced =
    /^[,:]$/.test(before?.text ?? '') ||
    before?.lower === 'that' ||
    gap.words <= (cue.form === 'noun' ? 1 : 0);
  const score =
    (introduced ? weights.introduced : weights.earlier) +
    weights.verb * cue.weight +
    (cue.modal ? weights.modal : 0) +
    (cue.form === 'source' ? weights.source : 0) +
    (isThing(paragraph, cue) ? weights.thing : 0) +
    weights.word * gap.words +
    weights.break * gap.breaks +
    Math.max(weights.mostQuotes, weights.quote * gap.quotes) -
    weighOutsider(paragraph, cue);
  return { cue, score, rule: introduced ? 'attribution before the words' : 'cue earlier in the sentence' };
}

/** "The vote shows": nobody's words, unless the thing is one that speaks. */
function isThing(paragraph: NamedParagraph, { mention, weight }: Cue): boolean {
  return weight < 0.5 && mention.kind === 'nominal' && !isSpeaking(paragraph, mention);
}
