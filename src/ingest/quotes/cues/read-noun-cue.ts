import { wordList } from '../../../text/word-list.ts';
import {
  determiners,
  modals,
  passiveAuxiliaries,
  prepositions,
  tyingPrepositions,
} from '../lists/function-words.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';
import { readAgent } from './subjects/read-agent.ts';
import { readNominalBefore, startOfPhrase } from './subjects/read-nominal.ts';
import { readSubject } from './subjects/read-subject.ts';

/** Nouns for what somebody says; whose they are says it. */
export const speechNouns = new Set(
  [
    ...wordList(`accusation admission allegation announcement apology argument assertion assessment boast
  broadside call characterization characterisation charge claim comment comparison complaint concern conclusion
  confidence contention criticism declaration demand denial denunciation depiction description doubt fear hope insistence
  lament mention mockery plea pledge portrayal praise prediction promise proposal reference
  rejection remark statement suggestion threat tirade vow warning`),
  ].flatMap((noun) => [noun, `${noun}s`]),
);
/** What somebody makes who says something; it is not theirs. */
const madeNouns = wordList('case clear');
/** Nouns for what somebody says that a colon follows. */
const introducingNouns = wordList(
  'answer response reply reaction verdict retort comeback message explanation advice mantra refrain motto view position stance theory belief',
);
/** How many words may stand between a tie and the quoted words it governs. */
const ties: ReadonlyMap<string, number> = new Map([
  ['that', 6],
  ['of', 3],
  ['for', 3],
  ...['about', 'against', 'on', 'to', 'over'].map((word) => [word, 1] as const),
]);
const mostAdjectives = 3;
const weight = 0.6;

/** "Her answer: “No.”", "her call for", "the mayor’s recent promise of": a noun of saying with its owner before it. */
export function readNounCue(paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens } = paragraph;
  const noun = tokens[at]?.lower ?? '';
  if (introducingNouns.has(noun) && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'quote')
    return cueOf(paragraph, at, noun);
  const agent = comingFrom(paragraph, at);
  if (agent !== undefined)
    return {
      from: at - 2,
      to: at + 2,
      weight: 1,
      form: 'inverted',
      mention: agent,
      base: 'reply',
      modal: false,
    };
  if (isSaidToBe(paragraph, at)) return cueOf(paragraph, at, noun);
  const reach =
    speechNouns.has(noun) || madeNouns.has(noun) ? ties.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (reach === undefined || !isAboutQuote(paragraph, at + 2, reach)) return undefined;
  return cueOf(paragraph, at, noun);
}

/** "“No,” came the reply from Ann Lee": whoever it comes from. */
function comingFrom(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens } = paragraph;
  const isReply = introducingNouns.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'from';
  const comes = /^(?:came|comes)$/.test(tokens[at - 2]?.lower ?? '');
  return isReply && comes ? readAgent(paragraph, at + 2) : undefined;
}

const copula = /^(?:is|was|remains|remained)$/;
const mostBehindThat = 4;

/** "Her answer was “no”", "His promise was that “…”": the noun is said to be the words; "his promise was “a joke”" judges it. */
function isSaidToBe(paragraph: NamedParagraph, at: number): boolean {
  const { tokens } = paragraph;
  const noun = tokens[at]?.lower ?? '';
  const [verb, next] = [tokens[at + 1], tokens[at + 2]];
  if (!copula.test(verb?.lower ?? '')) return false;
  const isAnswer = introducingNouns.has(noun);
  if (next?.lower === 'that')
    return (isAnswer || speechNouns.has(noun)) && isAboutQuote(paragraph, at + 3, mostBehindThat);
  const behind = /^[,:]$/.test(next?.text ?? '') ? tokens[at + 3] : next;
  return isAnswer && behind?.kind === 'quote';
}

const lightVerbs = wordList(
  `make makes made making issue issues issued issuing level levels leveled levelled voice voices voiced voicing give gives gave given
  offer offers offered deliver delivers delivered raise raises raised repeat repeats repeated express expresses expressed expressing
  send sends sent release releases released push pushes pushed float floats floated air airs aired post posts posted share shares shared`,
);

/** Who does what a noun of saying stands for. */
interface Done {
  readonly mention: Mention;
  readonly action: string;
  readonly modal: boolean;
}

/** "Ann Lee made the case that", "voiced deep concern that", "made it clear that": whoever does it says it; in "issued a statement warning that" the noun is a verb. */
function doerBefore(paragraph: NamedParagraph, at: number): Done | undefined {
  const { tokens } = paragraph;
  const isVerb = tokens[at]?.lower.endsWith('ing') && !determiners.has(tokens[at - 1]?.lower ?? '');
  if (isVerb) return undefined;
  for (let verb = at - 1; verb >= at - 2 - mostAdjectives; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence || prepositions.has(token.lower))
      return undefined;
    if (token.lower === 'that' && verb < at - 1) return undefined;
    if (lightVerbs.has(token.lower)) return doerOf(paragraph, verb, at);
  }
  return undefined;
}

function doerOf(paragraph: NamedParagraph, verb: number, noun: number): Done | undefined {
  const { tokens } = paragraph;
  const mention = readSubject(paragraph, verb);
  if (mention === undefined || isObject(paragraph, mention)) return undefined;
  const helpers = tokens.slice(mention.to, verb).map(({ lower }) => lower);
  const action = tokens[verb]?.lower ?? '';
  const isPassive = !action.endsWith('ing') && helpers.some((word) => passiveAuxiliaries.has(word));
  if (isPassive || tokens.slice(mention.to, noun).some(({ lower }) => negation.test(lower))) return undefined;
  return { mention, action, modal: helpers.some((word) => modals.has(word)) };
}

const negation = /^(?:no|not|never|neither|nor|cannot|n['’]t)$|n['’]t$/;

/** "The letter sent to Ann Lee made clear": the letter does it. */
function isObject(paragraph: NamedParagraph, { kind, from }: Mention): boolean {
  const start = kind === 'name' ? startOfPhrase(paragraph, from) : from;
  const before = paragraph.tokens[start - 1];
  return before?.sentence === paragraph.tokens[start]?.sentence && tyingPrepositions.has(before?.lower ?? '');
}

function cueOf(paragraph: NamedParagraph, at: number, noun: string): Cue | undefined {
  const cue = { from: at, to: at + 2, weight, form: 'noun' } as const;
  const owner = madeNouns.has(noun) ? undefined : ownerBefore(paragraph, at);
  if (owner !== undefined) return { ...cue, mention: owner, base: noun, modal: false };
  const done = doerBefore(paragraph, at);
  if (done === undefined) return undefined;
  return { ...cue, mention: done.mention, base: `${done.action} ${noun}`, modal: done.modal };
}

/** The quoted words follow soon, with no sign before them. */
function isAboutQuote({ tokens }: NamedParagraph, from: number, reach: number): boolean {
  const near = tokens.slice(from, from + reach + 1);
  const quote = near.findIndex(({ kind }) => kind === 'quote');
  return quote >= 0 && near.slice(0, quote).every(({ kind }) => kind === 'word');
}

/** “Ann Lee’s recent”, “her”: whose the noun at `at` is. */
export function ownerBefore(paragraph: NamedParagraph, at: number): Mention | undefined {
  for (let before = at - 1; before >= at - 1 - mostAdjectives; before -= 1) {
    const token = paragraph.tokens[before];
    if (/^(?:his|her)$/.test(token?.lower ?? '')) return pronounMention(before);
    if (isPossessive(token) || token?.lower === "'") return ownerAt(paragraph, before - 1);
    if (token?.kind !== 'word' || token.capital) return undefined;
  }
  return undefined;
}

function ownerAt(paragraph: NamedParagraph, at: number): Mention | undefined {
  const name = paragraph.nameAt[at];
  return name === undefined ? readNominalBefore(paragraph, at) : nameMention(name);
}
