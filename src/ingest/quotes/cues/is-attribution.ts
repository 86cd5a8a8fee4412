import { subjectPronouns } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { endOfCue } from './placed-cue.ts';

const listenerVerb =
  /^(?:tell|ask|inform|remind|assure|reassure|warn|urge|advise|write|answer|thank|text|email|e-mail|interrupt|address|call|inquire|read|post)$/;
const plainVerb =
  /^(?:say|ask|add|reply|tell|write|respond|continue|answer|shout|joke|wonder|exclaim|yell|demand|retort)$/;
const opensClause = /^(?:that|the|a|an|his|her|their|its|him|them|us|me)$/;
const opensAdverbial = /^(?:of|in|on|at|during|to|about|after|when|as|with)$/;

/** Whether what follows the verb is the listener, and not what was said. */
export function takesListener({ base }: Cue): boolean {
  return listenerVerb.test(base);
}

/** "X said" belongs to the words before it unless a clause of X's own follows. */
export function isAttribution(paragraph: NamedParagraph, cue: Cue): boolean {
  const { tokens, nameAt } = paragraph;
  const end = endOfCue(cue);
  const after = tokens[end];
  if (cue.weight < 0.7) return false;
  if (takesListener(cue) && endsInListener(paragraph, end)) return true;
  if (after?.kind !== 'word') return after?.text !== ':';
  return nameAt[end] === undefined && !subjectPronouns.has(after.lower) && !opensClause.test(after.lower);
}

/** “…?” Lee asked Ray. Nothing but whom he asked follows. */
function endsInListener({ tokens, nameAt }: NamedParagraph, from: number): boolean {
  const name = nameAt[from];
  const isListener = name?.kind === 'person' || /^(?:him|her|them|us|me)$/.test(tokens[from]?.lower ?? '');
  const after = tokens[name?.to ?? from + 1];
  return isListener && (after === undefined || after.text === '.' || after.kind === 'quote');
}

/** The sentence is nothing but "X said.", and does not introduce other words: "X said, “…”" */
export function isShortAttribution({ tokens }: NamedParagraph, cue: Cue): boolean {
  const after = tokens[endOfCue(cue)];
  if (!plainVerb.test(cue.base)) return false;
  if (after === undefined || after.kind === 'quote' || after.sentence !== tokens[cue.from]?.sentence)
    return true;
  if (after.text === ',' && tokens[endOfCue(cue) + 1]?.kind === 'quote') return false;
  return /^[.,]$/.test(after.text) || opensAdverbial.test(after.lower);
}
