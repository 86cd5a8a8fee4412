import { firstFrom } from '../../passages/first-from.ts';
import { nearCues, standsAlone } from '../cues/cued-paragraph.ts';
import type { WeighedCue } from '../cues/placed-cue.ts';
import { scoreCues } from '../cues/score-cues.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';
import { headlineSpeaker } from './read-label.ts';

/** From this score on a cue is clear. */
export const leastClear = 3;

/** From this score on a cue introduces or follows the words closely enough to go before the headline's own speaker. */
const leastClose = 9;

/** “Ann Moss: …” in a headline, where no cue stands closer to the words. */
export function nameOfHeadline(situation: Situation): Attribution | undefined {
  const { here, at } = situation;
  const mention = headlineSpeaker(here, at);
  if (mention === undefined || (bestCue(situation, at)?.score ?? 0) >= leastClose) return undefined;
  return { paragraph: here.paragraph, mention, score: 6, rule: 'name that opens the headline' };
}

/** The best cue near the words, where nobody can mistake it. */
export function clearCue(situation: Situation): Attribution | undefined {
  const best = bestCue(situation, situation.at);
  return best !== undefined && best.score >= leastClear ? best : undefined;
}

/** The best cue near the words, however far-fetched. */
export function faintCue(situation: Situation): Attribution | undefined {
  return bestCue(situation, situation.at);
}

function bestCue({ here }: Situation, at: number): Attribution | undefined {
  const [best, ...others] = scoreCues(here.paragraph, at, nearCues(here, at));
  if (best === undefined) return undefined;
  const rival = others.find(({ cue }) => cue.mention.from !== best.cue.mention.from);
  return { ...fromCue(here.paragraph, best), ...(rival === undefined ? {} : { rival: rival.score }) };
}

function fromCue(paragraph: NamedParagraph, { cue, score, rule }: WeighedCue): Attribution {
  return { paragraph, mention: cue.mention, cue, score, rule };
}

/** “A. B.” with "she said" only after a later part of the same paragraph. */
export function anticipateSpeaker(situation: Situation): Attribution | undefined {
  const { here, at } = situation;
  if (!standsAlone(here, at)) return undefined;
  const next = here.quotes[firstFrom(here.quotes, at + 1, (quote) => quote)];
  if (next === undefined || here.foreign.has(next) !== here.foreign.has(at)) return undefined;
  const best = bestCue(situation, next);
  return best !== undefined && best.score > 6
    ? { ...best, score: 5, rule: 'speaker named after the next words' }
    : undefined;
}
