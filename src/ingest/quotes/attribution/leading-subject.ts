import { firstFrom } from '../../passages/first-from.ts';
import { closesSentence } from '../cues/closes-sentence.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { Mention } from '../names/mention.ts';

const mostCues = 20;

/** Whoever a sentence is about, or says something in it: the one who is likely to go on speaking after it. */
export function readLeadingSubject(
  { paragraph, cues, grammar }: CuedParagraph,
  start: number,
  end: number,
): Mention | undefined {
  const first = firstFrom(cues, start, ({ from }) => from);
  const cue = cues
    .slice(first, first + mostCues)
    .find(({ from, weight, modal }) => from < end && weight >= 0.9 && !modal);
  const main = grammar.mainSubject(paragraph, start, end);
  const closing = cues
    .slice(first, first + mostCues)
    .find((one) => one.to < end && closesSentence(paragraph, one));
  if (closing !== undefined) return closing.mention;
  if (main !== undefined && main.kind !== 'nominal') return main;
  return cue?.mention ?? (main !== undefined && grammar.isSpeaking(paragraph, main) ? main : undefined);
}
