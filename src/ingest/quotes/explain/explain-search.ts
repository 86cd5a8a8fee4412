import type { AttributionTry } from '../attribution/attribute-quotes.ts';
import { rulesTried } from '../attribution/attribution-rules.ts';
import { isOfNobody } from '../attribution/read-label.ts';
import { nearCues } from '../cues/cued-paragraph.ts';
import type { CuedText } from '../cues/cued-text.ts';
import { placeCue, type WeighedCue } from '../cues/placed-cue.ts';
import { scoreCues } from '../cues/score-cues.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { ExplainedCue, SpeakerSearch } from './explained-quotation.ts';

/** What was tried beside one place to find a speaker, and what the cues there weigh. */
export function explainSearch(
  { here, at, found }: AttributionTry,
  { paragraphs, text }: CuedText,
): SpeakerSearch {
  const situation = { paragraphs, here, at };
  return {
    tried: rulesTried(situation, found),
    isOfNobody: found === undefined && isOfNobody(situation),
    cues: scoreCues(here.paragraph, at, nearCues(here, at)).map((cue) =>
      explainCue(cue, here.paragraph, text),
    ),
    ...(found === undefined ? {} : { found: { rule: found.rule, score: found.score } }),
  };
}

function explainCue(
  { cue, rule, weights, score }: WeighedCue,
  { tokens }: NamedParagraph,
  text: string,
): ExplainedCue {
  const { from, to } = placeCue(cue);
  return {
    words: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    rule,
    weights: weights.filter(({ weight }) => weight !== 0),
    score,
  };
}
