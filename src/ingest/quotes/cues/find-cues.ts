import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { modals } from '../lists/function-words.ts';
import { isWavedAway, phrasalVerb } from '../lists/phrasal-verbs.ts';
import type { SpeechVerb } from '../lists/speech-verbs.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import type { Cue, FoundSubject } from './cue.ts';
import { agrees, isNoun } from './is-noun.ts';
import { readActive, readPassive } from './read-active.ts';
import { citesOther } from './read-cited.ts';
import { readInverted } from './read-inverted.ts';
import { readNounCue } from './read-noun-cue.ts';
import { readSource } from './read-source.ts';

/** All cues of a paragraph, left to right. */
export function findCues(paragraph: NamedParagraph): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of paragraph.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const cue = readSource(paragraph, at) ?? readNounCue(paragraph, at) ?? readVerb(paragraph, at, cues);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function readVerb(paragraph: NamedParagraph, at: number, cues: readonly Cue[]): Cue | undefined {
  const token = paragraph.tokens[at];
  const verb = token === undefined ? undefined : verbAt(paragraph, at, token);
  if (
    token === undefined ||
    verb === undefined ||
    paragraph.nameAt[at] !== undefined ||
    isNoun(paragraph, at, token) ||
    citesOther(paragraph, at)
  )
    return undefined;
  const found = isAskedOf(paragraph, at)
    ? readPassive(paragraph, at, token)
    : (readInverted(paragraph, at, verb) ??
      readPassive(paragraph, at, token) ??
      readActive(paragraph, at, cues));
  if (found === undefined) return undefined;
  if (!agrees(paragraph, at, { token, verb, found })) return undefined;
  return {
    from: at,
    to: at + verb.base.split(' ').length,
    weight: verb.weight,
    base: verb.base,
    modal: isModal(paragraph, at, found) || isUndone(paragraph, at),
    ...found,
  };
}

/** "would say", "is to say"; in "led her to say", "went on to say" it is said. */
function isModal({ tokens }: NamedParagraph, at: number, { form }: FoundSubject): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return modals.has(before) && !(before === 'to' && form === 'verb');
}

/** "left without answering", "stopped short of calling it". */
function isUndone({ tokens }: NamedParagraph, at: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return before === 'without' || (before === 'of' && /^(?:short|instead)$/.test(earlier));
}

/** "on the air beginning Monday", "beginning in a video": from when or where on; "beginning: “…”" are words. */
function opensStretch({ tokens }: NamedParagraph, at: number): boolean {
  return tokens[at]?.lower === 'beginning' && tokens[at + 1]?.kind === 'word';
}

function verbAt(paragraph: NamedParagraph, at: number, token: Token): SpeechVerb | undefined {
  const next = paragraph.tokens[at + 1]?.lower ?? '';
  if (isWavedAway(token.lower, next) || opensStretch(paragraph, at)) return undefined;
  return phrasalVerb(token.lower, next) ?? speechVerbs.get(token.lower) ?? unlistedVerb(paragraph, at, token);
}

/** "she cracked, “…”", "“…,” she cracked." and "“…!” cracked Ann Moss": any past form beside marked words may be a way of saying. */
function unlistedVerb(
  { tokens, nameAt }: NamedParagraph,
  at: number,
  { lower, capital }: Token,
): SpeechVerb | undefined {
  if (capital || !/[a-z]{2}ed$/.test(lower)) return undefined;
  const [before, next, afterNext] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const leads =
    before?.kind === 'quote' && endsWithSign(before.text, ',?!') && nameAt[at + 1]?.kind === 'person';
  if (leads) return { base: lower, inverts: true, weight: 0.7 };
  const introduces = /^[,:]$/.test(next?.text ?? '') && afterNext?.kind === 'quote';
  const follows =
    /^[.,]?$/.test(next?.text ?? '') &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ kind, text }) => kind === 'quote' && endsWithSign(text, ',?!'));
  return introduces || follows ? { base: lower, inverts: false, weight: 0.7 } : undefined;
}

/** "Asked about the bridge, she …", "when asked": the question is put to the speaker. */
function isAskedOf({ tokens }: NamedParagraph, at: number): boolean {
  if (!/^(?:asked|pressed|questioned|told|quoted)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  if (/^(?:when|if|after|being|was|were|been|is|are)$/.test(before?.lower ?? '')) return true;
  return (
    (before === undefined || before.sentence !== tokens[at]?.sentence) &&
    /^(?:about|by|how|what|which|why|whether|if|when|where|who|for|to|on)$/.test(tokens[at + 1]?.lower ?? '')
  );
}
