import { isFiniteVerb } from './common-verbs.ts';
import type { Cue } from './find-cues.ts';
import { auxiliaries, conjunctions, prepositions, subjectPronouns } from './function-words.ts';
import type { Passage } from './mention.ts';

/** A cue weighed as the attribution of one quotation. */
export interface Candidate {
  readonly cue: Cue;
  readonly score: number;
  readonly rule: string;
}

/** The cues of the quotation's own sentence, the best first. */
export function scoreCues(passage: Passage, quote: number, cues: readonly Cue[]): readonly Candidate[] {
  return cues
    .flatMap((cue) => scoreCue(passage, quote, cue) ?? [])
    .map((candidate) =>
      isEmbedded(passage, candidate.cue, cues) ? { ...candidate, score: candidate.score - 2.5 } : candidate,
    )
    .toSorted((a, b) => b.score - a.score);
}

function scoreCue(passage: Passage, quote: number, cue: Cue): Candidate | undefined {
  const { tokens } = passage;
  const from = cue.form === 'verb' ? Math.min(cue.from, cue.mention.from) : cue.from;
  const to = cue.form === 'inverted' || cue.form === 'source' ? Math.max(cue.to, cue.mention.to) : cue.to;
  const sameSentence = tokens[cue.from]?.sentence === tokens[quote]?.sentence;
  if (from > quote) return scoreAfter(passage, quote, { cue, from, to }, sameSentence);
  return sameSentence && cue.from < quote ? scoreBefore(passage, quote, { cue, from, to }) : undefined;
}

/** "Lee said the board would call it": what the board says is Lee's report of it. */
function isEmbedded({ tokens }: Passage, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.form !== 'verb') return false;
  return cues.some((outer) => {
    if (outer.from >= cue.from || outer.weight < 1 || outer.modal || outer.form === 'source') return false;
    if (tokens[outer.from]?.sentence !== tokens[cue.from]?.sentence || outer.mention === cue.mention)
      return false;
    const between = tokens.slice(outer.to, cue.mention.from);
    return (
      !between.some(({ kind, text }) => kind === 'quote' || text === ';') &&
      !/^(?:and|but|while|as|when|after|before|,)$/.test(between.at(-1)?.lower ?? '')
    );
  });
}

const endsPhrase = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...subjectPronouns]);

interface PlacedCue {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

interface Gap {
  readonly words: number;
  readonly quotes: number;
  readonly breaks: number;
}

function gapBetween({ tokens }: Passage, from: number, to: number): Gap {
  let [words, quotes, breaks] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words += 1;
    else if (token?.kind === 'quote') quotes += 1;
    else if (/^[;:—–―]$/.test(token?.text ?? '')) breaks += 1;
  }
  return { words, quotes, breaks };
}

const endsWithComma = /[,?!—–―-]['"”’»“‘\s]*$/;
const endsSentence = /[.?!…]['"”’»“‘\s]*$/;

/** "“…,” harbor board chief Ann Lee said": all that stands between belongs to the name. */
function isOnePhrase({ tokens }: Passage, from: number, to: number): boolean {
  const gap = tokens.slice(from, to);
  return (
    gap.length > 0 &&
    gap.length < 9 &&
    gap.every(
      ({ kind, text, lower }) =>
        /^['’]s$/i.test(text) || (kind === 'word' && !endsPhrase.has(lower) && !isFiniteVerb(lower, '')),
    )
  );
}

/** "you", "we" and "they" outside marks are seldom the ones quoted. */
function outsider({ tokens }: Passage, { mention }: Cue): number {
  const word = tokens[mention.head]?.lower ?? '';
  if (mention.kind !== 'pronoun') return 0;
  return /^(?:you|we)$/.test(word) ? 3.5 : /^(?:they|it|i)$/.test(word) ? 0.7 : 0;
}

function scoreAfter(
  passage: Passage,
  quote: number,
  { cue, from }: PlacedCue,
  sameSentence: boolean,
): Candidate | undefined {
  const { tokens } = passage;
  const gap = gapBetween(passage, quote + 1, from);
  const inner = tokens[quote]?.text.slice(-8) ?? '';
  const form = 2 * cue.weight - (cue.modal ? 1.5 : 0) - outsider(passage, cue);
  const asks = /[?!]['"”’»“‘\s]*$/.test(inner);
  if (!sameSentence)
    return (gap.words === 0 || isOnePhrase(passage, quote + 1, from)) &&
      gap.quotes === 0 &&
      (asks ? isAttribution(passage, cue) : isShortAttribution(passage, cue))
      ? {
          cue,
          score: endsSentence.test(inner) && /[.]['"”’»“‘\s]*$/.test(inner) ? 5 + form : 9 + form,
          rule: 'attribution after a full stop',
        }
      : undefined;
  const asClause =
    (gap.words === 1 && tokens[from - 1]?.lower === 'as') || isOnePhrase(passage, quote + 1, from);
  if ((gap.words === 0 || asClause) && gap.quotes === 0) {
    if (cue.form === 'inherited') return { cue, score: 1, rule: 'verb after the words' };
    if (cue.form === 'participle') return { cue, score: 3 + form, rule: 'participle after the words' };
    const ownClause =
      cue.form === 'verb' && !takesListener.test(cue.base) && !isAttribution(passage, cue) ? 4.5 : 0;
    return {
      cue,
      score: (endsWithComma.test(inner) || tokens[quote + 1]?.text === ',' ? 11 : 4) + form - ownClause,
      rule: 'attribution after the words',
    };
  }
  const before = tokens[from - 1];
  const closesSentence =
    before?.text === ',' || (before?.kind === 'quote' && endsWithComma.test(before.text.slice(-8)));
  if (cue.form === 'source')
    return { cue, score: 6 + form - 0.15 * gap.words - gap.quotes * 0.5, rule: 'source named after' };
  if (cue.form === 'participle' || cue.form === 'inherited') return undefined;
  return closesSentence
    ? { cue, score: 5 + form - 0.12 * gap.words - 0.5 * gap.quotes, rule: 'attribution at the end' }
    : { cue, score: 0.5 + form - 0.2 * gap.words - 2 * gap.quotes, rule: 'cue later in the sentence' };
}

/** What follows these verbs is the listener, not what was said. */
const takesListener =
  /^(?:tell|ask|inform|remind|assure|reassure|warn|urge|advise|write|answer|thank|text|email|e-mail|interrupt|address|call|inquire|read|post)$/;

/** After a question or a cry, "X said" belongs to it unless a clause of X's own follows. */
function isAttribution({ tokens, nameAt }: Passage, cue: Cue): boolean {
  const end = Math.max(cue.to, cue.form === 'inverted' ? cue.mention.to : 0);
  const after = tokens[end];
  if (cue.weight < 0.7 || after === undefined || after.kind !== 'word')
    return cue.weight >= 0.7 && after?.text !== ':';
  return (
    nameAt[end] === undefined &&
    !subjectPronouns.has(after.lower) &&
    !/^(?:that|the|a|an|his|her|their|its|him|them|us|me)$/.test(after.lower)
  );
}

/** The sentence after is nothing but "X said." */
function isShortAttribution({ tokens }: Passage, cue: Cue): boolean {
  const end = Math.max(cue.to, cue.form === 'inverted' ? cue.mention.to : 0);
  const after = tokens[end];
  if (
    !/^(?:say|ask|add|reply|tell|write|respond|continue|answer|shout|joke|wonder|exclaim|yell|demand|retort)$/.test(
      cue.base,
    )
  )
    return false;
  return (
    after === undefined ||
    /^[.,]$/.test(after.text) ||
    after.kind === 'quote' ||
    after.sentence !== tokens[cue.from]?.sentence ||
    /^(?:of|in|on|at|during|to|about|after|when|as|with)$/.test(after.lower)
  );
}

function scoreBefore(passage: Passage, quote: number, { cue, to }: PlacedCue): Candidate {
  const { tokens } = passage;
  const gap = gapBetween(passage, to, quote);
  const before = tokens[quote - 1];
  const introduced = /^[,:]$/.test(before?.text ?? '') || before?.lower === 'that' || gap.words === 0;
  const spent = gap.quotes > 0 ? Math.min(2, gap.quotes * 0.6) : 0;
  const score =
    (introduced ? 8 : 6) +
    2 * cue.weight -
    (cue.modal ? 1.2 : 0) -
    outsider(passage, cue) -
    0.14 * gap.words -
    spent -
    0.4 * gap.breaks;
  return {
    cue,
    score: cue.form === 'source' ? score - 0.5 : score,
    rule: introduced ? 'attribution before the words' : 'cue earlier in the sentence',
  };
}
