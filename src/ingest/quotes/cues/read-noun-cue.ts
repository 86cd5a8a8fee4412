import { wordList } from '../../../text/word-list.ts';
import { determiners, prepositions } from '../lists/function-words.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';
import { readNominalBefore } from './read-nominal.ts';
import { readSubject } from './read-subject.ts';

/** Nouns for what somebody says; whose they are says it. */
const speechNouns = new Set(
  [
    ...wordList(`accusation admission allegation announcement apology argument assertion assessment boast
  broadside call case characterization characterisation charge claim clear comment comparison complaint concern conclusion
  confidence contention criticism declaration demand denial denunciation depiction description doubt fear hope insistence
  lament mention mockery plea pledge portrayal praise prediction promise proposal reference
  rejection remark statement suggestion threat tirade vow warning`),
  ].flatMap((noun) => [noun, `${noun}s`]),
);
/** Nouns for what somebody says that a colon follows. */
const introducingNouns = wordList('answer response reply reaction verdict retort comeback');
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
  const reach = speechNouns.has(noun) ? ties.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (reach === undefined || !isAboutQuote(paragraph, at + 2, reach)) return undefined;
  return cueOf(paragraph, at, noun);
}

const lightVerbs = wordList(
  `make makes made making issue issues issued issuing level levels leveled levelled voice voices voiced voicing give gives gave given
  offer offers offered deliver delivers delivered raise raises raised repeat repeats repeated express expresses expressed expressing
  send sends sent release releases released push pushes pushed float floats floated air airs aired post posts posted share shares shared`,
);

/** "Ann Lee made the case that", "voiced deep concern that", "made it clear that": whoever does it says it; in "issued a statement warning that" the noun is a verb. */
function doerBefore(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens } = paragraph;
  const isVerb = tokens[at]?.lower.endsWith('ing') && !determiners.has(tokens[at - 1]?.lower ?? '');
  if (isVerb) return undefined;
  for (let verb = at - 1; verb >= at - 2 - mostAdjectives; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence || prepositions.has(token.lower))
      return undefined;
    if (lightVerbs.has(token.lower)) return readSubject(paragraph, verb);
  }
  return undefined;
}

function cueOf(paragraph: NamedParagraph, at: number, noun: string): Cue | undefined {
  const mention = ownerBefore(paragraph, at) ?? doerBefore(paragraph, at);
  return mention === undefined
    ? undefined
    : { from: at, to: at + 2, mention, weight, form: 'noun', base: noun, modal: false };
}

/** The quoted words follow soon, with no sign before them. */
function isAboutQuote({ tokens }: NamedParagraph, from: number, reach: number): boolean {
  const near = tokens.slice(from, from + reach + 1);
  const quote = near.findIndex(({ kind }) => kind === 'quote');
  return quote >= 0 && near.slice(0, quote).every(({ kind }) => kind === 'word');
}

function ownerBefore(paragraph: NamedParagraph, at: number): Mention | undefined {
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
