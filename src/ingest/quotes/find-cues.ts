import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  passiveAuxiliaries,
  possessives,
  prepositions,
  subjectPronouns,
} from './function-words.ts';
import { readMainSubject } from './main-subject.ts';
import { nameMention } from './mention.ts';
import type { Mention, Passage } from './mention.ts';
import { readAgent } from './read-agent.ts';
import { readSubject } from './read-subject.ts';
import { speechVerbs } from './speech-verbs.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { roleNouns } from './titles.ts';
import type { Token } from './tokenize.ts';

/** Words that say somebody said something, and who. Token positions; `to` is exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
  readonly weight: number;
  readonly form: 'verb' | 'inverted' | 'participle' | 'inherited' | 'passive' | 'source';
  readonly base: string;
  /** "would say", "did not say", "to say": no report of words. */
  readonly modal: boolean;
}

/** All cues of a paragraph, left to right. */
export function findCues(passage: Passage): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of passage.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const cue = readSource(passage, at) ?? readVerb(passage, at, cues);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** "according to X", "in the words of X", "per X". */
function readSource(passage: Passage, at: number): Cue | undefined {
  const { tokens } = passage;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower);
  const length =
    first === 'according' && second === 'to'
      ? 2
      : first === 'in' && second === 'the' && third === 'words' && fourth === 'of'
        ? 4
        : 0;
  const mention = length === 0 ? readOwner(passage, at) : readAgent(passage, at + length);
  return mention === undefined
    ? undefined
    : {
        from: at,
        to: at + Math.max(length, 1),
        mention,
        weight: 1,
        form: 'source',
        base: 'according',
        modal: false,
      };
}

/** "in X's view", "in X's words". */
function readOwner(passage: Passage, at: number): Mention | undefined {
  const { tokens, nameAt } = passage;
  const owner = tokens[at]?.lower === 'in' ? nameAt[at + 1] : undefined;
  if (owner === undefined || !/^['’]s$/i.test(tokens[owner.to]?.text ?? '')) return undefined;
  return /^(?:view|words|telling|opinion|estimation|account|phrase)$/.test(tokens[owner.to + 1]?.lower ?? '')
    ? nameMention(owner)
    : undefined;
}

function readVerb(passage: Passage, at: number, cues: readonly Cue[]): Cue | undefined {
  const token = passage.tokens[at];
  const verb =
    token === undefined ? undefined : (speechVerbs.get(token.lower) ?? unlistedVerb(passage, at, token));
  if (
    token === undefined ||
    verb === undefined ||
    passage.nameAt[at] !== undefined ||
    isNoun(passage, at, token)
  )
    return undefined;
  if (isAskedOf(passage, at)) return undefined;
  const found =
    readInverted(passage, at, verb) ??
    readPassive(passage, at, token) ??
    readActive(passage, at, token, cues);
  if (found === undefined) return undefined;
  if (!agrees(passage, at, token, verb, found)) return undefined;
  return {
    from: at,
    to: at + 1,
    weight: verb.weight,
    base: verb.base,
    modal: modals.has(passage.tokens[at - 1]?.lower ?? ''),
    ...found,
  };
}

/** Bare and -s forms are as often nouns ("the email", "her calls"): they need a subject that can only take a verb. */
function agrees(
  { tokens }: Passage,
  at: number,
  token: Token,
  { base }: SpeechVerb,
  { mention, form }: Found,
): boolean {
  if (form !== 'verb' || /(?:ed|ing)$/.test(token.lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  const bare = token.lower === base;
  if (bare && !/^(?:said|read|put|cast)$/.test(token.lower)) {
    if (
      auxiliaries.has(before) ||
      before === 'to' ||
      /^(?:i|we|you|they|who)$/.test(before) ||
      mention.names.length > 1
    )
      return true;
    if (mention.kind === 'name')
      return tokens[mention.from - 1]?.lower === 'the' && /s$/.test(tokens[mention.head]?.lower ?? '');
    if (/^(?:a|an|this|that|each|every|another|one)$/.test(tokens[mention.from]?.lower ?? '')) return false;
    return (
      /[^su]s$|^(?:people|some|many|others|few|men|women)$/.test(tokens[mention.head]?.lower ?? '') &&
      mention.kind === 'nominal'
    );
  }
  if (!bare && token.lower.endsWith('s') && mention.kind === 'nominal')
    return (
      /^(?:says|tells|writes|adds|argues|insists)$/.test(token.lower) ||
      (determiners.has(tokens[mention.from]?.lower ?? '') &&
        (!nounForms.has(token.lower) || opensClause(tokens, mention.from)))
    );
  return true;
}

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind !== 'word' || before.sentence !== tokens[from]?.sentence;
}

const nounForms = new Set(
  `points calls claims notes reports challenges attacks praises tweets texts emails posts comments remarks lists
  questions answers replies promises pledges vows threats demands jokes appeals shares states views mentions quotes issues releases
  hopes fears doubts disputes contests signals marks labels pins brands frames charges requests orders supports offers rules sounds
  uses shows names presses records`.split(/\s+/),
);

/** "she cracked, “…”" and "“…,” she cracked.": any past form beside marked words may be a way of saying. */
function unlistedVerb({ tokens }: Passage, at: number, { lower, capital }: Token): SpeechVerb | undefined {
  if (capital || !/[a-z]{2}ed$/.test(lower)) return undefined;
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  const introduces = /^[,:]$/.test(next?.text ?? '') && afterNext?.kind === 'quote';
  const follows =
    /^[.,]?$/.test(next?.text ?? '') &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ kind, text }) => kind === 'quote' && /[,?!]['"”’»“‘]*$/.test(text.slice(-8)));
  return introduces || follows ? { base: lower, inverts: false, weight: 0.7 } : undefined;
}

/** "a report", "his claims", "the accused": no verb. */
function isNoun({ tokens }: Passage, at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (/^['’]$/.test(before.text)) return true;
  if (before.kind === 'quote')
    return nounForms.has(token.lower) && !/[,.?!]['"”’»“‘]*$/.test(before.text.slice(-8));
  if (/^['’]s$/i.test(before.text))
    return !subjectPronouns.has(tokens[at - 2]?.lower ?? '') && tokens[at - 2]?.lower !== 'who';
  if (before.kind !== 'word') return false;
  if (/^(?:who|which|that|this|all|many|some|most|both|others|another|one|few)$/.test(before.lower))
    return /ing$/.test(token.lower);
  if (determiners.has(before.lower) || possessives.has(before.lower)) return true;
  return prepositions.has(before.lower) && before.lower !== 'to' && !/(?:ing|said|told)$/.test(token.lower);
}

/** "Asked about the bridge, she …", "when asked": the question is put to the speaker. */
function isAskedOf({ tokens }: Passage, at: number): boolean {
  if (!/^(?:asked|pressed|questioned|told|quoted)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  if (/^(?:when|if|after|being|was|were|been|is|are)$/.test(before?.lower ?? '')) return true;
  return (
    (before === undefined || before.sentence !== tokens[at]?.sentence) &&
    /^(?:about|by|how|what|which|why|whether|if|when|where|who|for|to|on)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

type Found = Pick<Cue, 'mention' | 'form'>;

function readInverted(passage: Passage, at: number, verb: SpeechVerb): Found | undefined {
  if (!verb.inverts) return undefined;
  const { tokens } = passage;
  let before = at - 1;
  while (adverbs.has(tokens[before]?.lower ?? '')) before -= 1;
  const opener = tokens[before];
  const afterQuote =
    opener?.kind === 'quote' || (/^[,—–―]$/.test(opener?.text ?? '') && tokens[before - 1]?.kind === 'quote');
  const opensSentence = opener === undefined || opener.sentence !== tokens[at]?.sentence;
  const afterComma = opener?.text === ',' && !/ing$/.test(tokens[at]?.lower ?? '');
  if (!afterQuote && !opensSentence && !afterComma) return undefined;
  if (
    afterComma &&
    !afterQuote &&
    readSubject(passage, at) !== undefined &&
    !tokens
      .slice(Math.max(0, at - 60), at)
      .some(({ kind, sentence }) => kind === 'quote' && sentence === opener?.sentence)
  )
    return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || prepositions.has(next.lower) || next.lower === 'that') return undefined;
  const mention = readAgent(passage, at + 1);
  if (mention === undefined) return undefined;
  if (mention.kind === 'pronoun' && !(afterQuote && /^[.,]$/.test(tokens[mention.to]?.text ?? '.')))
    return undefined;
  if (mention.kind === 'nominal' && !isPlausibleAgent(passage, mention)) return undefined;
  if (
    auxiliaries.has(tokens[mention.to]?.lower ?? '') ||
    (speechVerbs.has(tokens[mention.to]?.lower ?? '') && !/ing$/.test(tokens[mention.to]?.lower ?? ''))
  )
    return undefined;
  return { mention, form: 'inverted' };
}

function isPlausibleAgent({ tokens }: Passage, { from, head }: Mention): boolean {
  const first = tokens[from]?.lower ?? '';
  return (
    determiners.has(first) || roleNouns.has(tokens[head]?.lower ?? '') || /s$/.test(tokens[head]?.lower ?? '')
  );
}

/** "was called “a wall” by the mayor": the one after "by". */
function readPassive(passage: Passage, at: number, token: Token): Found | undefined {
  const { tokens } = passage;
  if (!/(?:ed|en|said|told|put|seen|known)$/.test(token.lower)) return undefined;
  let before = at - 1;
  while (adverbs.has(tokens[before]?.lower ?? '') || /ly$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const passive = passiveAuxiliaries.has(tokens[before]?.lower ?? '');
  for (let by = at + 1; by < at + 8; by += 1) {
    if (tokens[by]?.sentence !== token.sentence) break;
    if (tokens[by]?.lower !== 'by' || (!passive && by > at + 4)) continue;
    const mention = readAgent(passage, by + 1);
    if (mention !== undefined && mention.kind !== 'nominal') return { mention, form: 'passive' };
  }
  return undefined;
}

function readActive(passage: Passage, at: number, token: Token, cues: readonly Cue[]): Found | undefined {
  const { tokens } = passage;
  const before = tokens[at - 1]?.lower ?? '';
  const helper = tokens[skipAdverbs(passage, at - 1)]?.lower ?? '';
  const progressive = passiveAuxiliaries.has(helper);
  if (token.lower.endsWith('ing') && !progressive) return inherit(passage, at, cues, 'participle');
  if (progressive && !token.lower.endsWith('ing')) return undefined;
  if (before === 'to' || /^(?:and|but|or|then)$/.test(before)) return inherit(passage, at, cues, 'inherited');
  const mention = readSubject(passage, at);
  if (mention === undefined) return inherit(passage, at, cues, 'inherited');
  return { mention, form: 'verb' };
}

function skipAdverbs({ tokens }: Passage, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** The subject of the clause a participle, an infinitive or a second verb hangs on. */
function inherit(passage: Passage, at: number, cues: readonly Cue[], form: Cue['form']): Found | undefined {
  const sentence = passage.tokens[at]?.sentence ?? 0;
  const last = cues.at(-1);
  const inherited =
    last !== undefined && passage.tokens[last.from]?.sentence === sentence && at - last.from < 60
      ? last.mention
      : undefined;
  if (inherited !== undefined && inherited.kind !== 'nominal') return { mention: inherited, form };
  const from = passage.sentenceStarts[sentence] ?? 0;
  const main = readMainSubject(passage, from, at);
  const mention =
    inherited === undefined || (main !== undefined && main.kind !== 'nominal')
      ? (main ?? subjectAfterComma(passage, at))
      : inherited;
  return mention === undefined ? undefined : { mention, form };
}

/** "Calling the plan a joke, the mayor left." */
function subjectAfterComma(passage: Passage, at: number): Mention | undefined {
  const sentence = passage.tokens[at]?.sentence;
  for (let comma = at + 1; comma < at + 40; comma += 1) {
    const token = passage.tokens[comma];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.text === ',' || (token.kind === 'quote' && /[,]['"”’»“‘]*$/.test(token.text)))
      return readMainSubject(passage, comma + 1, comma + 8);
  }
  return undefined;
}
