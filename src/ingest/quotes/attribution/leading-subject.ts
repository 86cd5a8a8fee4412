import { firstFrom } from '../../passages/first-from.ts';
import type { Cue } from '../cues/cue.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import { startOfPhrase } from '../cues/read-nominal.ts';
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
  const closing = cues.slice(first, first + mostCues).find((one) => closesSentence(paragraph, one, end));
  if (closing !== undefined) return closing.mention;
  if (main !== undefined && main.kind !== 'nominal') return main;
  return cue?.mention ?? (main !== undefined && grammar.isSpeaking(paragraph, main) ? main : undefined);
}

/** "Or maybe a ferry, harbour master Ann Moss said.": the sentence ends with whose it is. */
function closesSentence(
  paragraph: CuedParagraph['paragraph'],
  { form, weight, modal, to, mention }: Cue,
  end: number,
): boolean {
  const { tokens } = paragraph;
  const isPlain = form === 'verb' && weight >= 1 && !modal && mention.kind === 'name';
  if (!isPlain || to >= end || tokens[to]?.text !== '.') return false;
  const isLast = to + 1 === end || tokens[to + 1]?.sentence !== tokens[to]?.sentence;
  return isLast && tokens[startOfPhrase(paragraph, mention.from) - 1]?.text === ',';
}
