import type { Cue } from '../cues/cue.ts';
import { type CuedParagraph, nearCues, quoteBefore } from '../cues/cued-paragraph.ts';
import { endOfCue } from '../cues/placed-cue.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries } from '../lists/function-words.ts';
import { nameMention } from '../names/mention.ts';
import type { Attribution, Situation } from './attribution.ts';

/** What stands before the name, with an office of its bearer, is no longer. */
const mostBefore = 8;
const plainVerb = /^(?:say|add|answer|ask|reply|respond|shout|tell|tweet|write)$/;

/** “Yes,” said Ann Moss, and Bob Ray, “No”: the second says so by the verb of the first. */
export function nameWithoutVerb({ here, at }: Situation): Attribution | undefined {
  const { paragraph } = here;
  const { tokens, nameAt } = paragraph;
  const isDash = dash.test(tokens[at - 1]?.text ?? '');
  const name = isDash || tokens[at - 1]?.text === ',' ? nameAt[at - 2] : undefined;
  if (name?.kind !== 'person') return undefined;
  const other = quoteBefore(here, at);
  if (other === undefined || tokens[other]?.sentence !== tokens[at]?.sentence) return undefined;
  const from = isDash ? undefined : endOfSaying(here, other);
  const isJoined = isDash
    ? isBeside(here, other + 1, name.titleFrom)
    : from !== undefined && joinsName(here, from, name.from);
  if (!isJoined) return undefined;
  return { paragraph, mention: nameMention(name), score: 11, rule: 'name without its verb' };
}

const dash = /^[—–]$/;

/** «Раев предложил «подождать», Мохова — «не ждать»»: a dash stands for the verb. */
function isBeside({ paragraph: { tokens } }: CuedParagraph, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length <= 2 &&
    between.every(({ lower, text }) => /^[,;]$/.test(text) || /^(?:а|но|і|та|и|and|but)$/.test(lower))
  );
}

/** Behind words with a plain verb of saying right before or behind them, and behind its subject. */
function endOfSaying(here: CuedParagraph, quote: number): number | undefined {
  const { tokens } = here.paragraph;
  const opens = tokens[quote - 1]?.text === ',' ? quote - 1 : quote;
  const saying = nearCues(here, quote).filter(isPlain);
  if (saying.some((cue) => cue.form === 'verb' && endOfCue(cue) === opens)) return quote + 1;
  const behind = saying.find((cue) => Math.min(cue.from, cue.mention.from) === quote + 1);
  return behind && Math.max(behind.to, behind.mention.to);
}

function isPlain({ base, modal }: Cue): boolean {
  return plainVerb.test(base) && !modal;
}

/** Nothing but “and” and an office stands there: neither a verb nor other words. */
function joinsName({ paragraph: { tokens } }: CuedParagraph, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const joins = between.findIndex(({ lower, text }) => /^(?:and|but)$/.test(lower) || text === ';');
  return (
    joins >= 0 &&
    joins <= 1 &&
    between.length <= mostBefore &&
    between.every(
      ({ kind, lower }) => kind !== 'quote' && !auxiliaries.has(lower) && !isFiniteVerb(lower, ''),
    )
  );
}
