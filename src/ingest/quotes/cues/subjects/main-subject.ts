import { isFiniteVerb } from '../../lists/common-verbs.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  sentenceOpeners,
  subjectPronouns,
  weekdays,
} from '../../lists/function-words.ts';
import { bodyNouns } from '../../lists/organisation-words.ts';
import { speechVerbs } from '../../lists/speech-verbs.ts';
import { roleNouns, sourceNouns, titles } from '../../lists/titles.ts';
import type { Mention } from '../../names/mention.ts';
import { nameMention, pronounMention } from '../../names/mention.ts';
import type { Name } from '../../names/name.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { isPossessive } from '../../names/tokenize.ts';
import { behindFrontedClause } from './fronted-clause.ts';

const farthest = 80;

/** The first noun phrase of a sentence that no preposition governs, looked for between two token positions. */
export function readMainSubject(paragraph: NamedParagraph, from: number, to: number): Mention | undefined {
  const end = Math.min(to, from + farthest);
  let at = behindFrontedClause(paragraph, from, end);
  let vague: Mention | undefined;
  let owner: Mention | undefined;
  while (at < end) {
    const mention = phraseFrom(paragraph, at, end);
    if (mention === undefined) at += 1;
    else if (isGoverned(paragraph, mention)) at = mention.to;
    else if (isOwner(paragraph, mention)) {
      const owned = nominalFrom(paragraph, mention.from, end);
      if (owned !== undefined && owned.head > mention.to && canSpeak(paragraph, owned))
        return apposedTo(paragraph, owned) ?? owned;
      owner ??= mention;
      at = mention.to;
    } else if (mention.kind !== 'nominal') return mention;
    else if (isSpeaking(paragraph, mention)) return apposedTo(paragraph, mention) ?? mention;
    else {
      vague ??= mention;
      at = mention.to;
    }
  }
  return vague ?? owner;
}

/** "One senator, Ann Lee of Ostend, left", "Her sister, Ann, left", "Bob Ray’s sister, Ann, left", "One of them, a diver named Ann, left": the name that explains the noun. */
function apposedTo(paragraph: NamedParagraph, { from, to }: Mention): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  if (tokens[to]?.text !== ',') return undefined;
  const called = behindNamed(paragraph, to + 1);
  const name = called ?? nameAt[to + 1];
  const isFull =
    name !== undefined &&
    (name === called ||
      name.words.length > 1 ||
      tokens.slice(from, to).some((token) => /^(?:his|her)$/.test(token.lower) || isPossessive(token)));
  return name?.kind === 'person' && isFull && /^(?:,|of)$/.test(tokens[name.to]?.lower ?? '')
    ? nameMention(name)
    : undefined;
}

const longestNoun = 6;

/** "a diver named Ann". */
function behindNamed({ tokens, nameAt }: NamedParagraph, from: number): Name | undefined {
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return undefined;
  const named = tokens.slice(from, from + longestNoun).findIndex(({ lower }) => lower === 'named');
  const isPlain = tokens.slice(from, from + named).every(({ kind }) => kind === 'word');
  return named > 0 && isPlain ? nameAt[from + named + 1] : undefined;
}

/** A noun for people, or for a thing that speaks for whoever wrote it. */
export function isSpeaking({ tokens }: NamedParagraph, { head }: Mention): boolean {
  const noun = tokens[head]?.lower ?? '';
  return roleNouns.has(noun) || sourceNouns.has(noun);
}

/** "Ann Lee’s lawyer", "Ann Lee’s office". */
function canSpeak(paragraph: NamedParagraph, mention: Mention): boolean {
  return isSpeaking(paragraph, mention) || bodyNouns.has(paragraph.tokens[mention.head]?.lower ?? '');
}

function phraseFrom(paragraph: NamedParagraph, at: number, to: number): Mention | undefined {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const name = paragraph.nameAt[at];
  if (name !== undefined)
    return modifiedFrom(paragraph, name.to, to) ?? (name.kind === 'place' ? undefined : nameMention(name));
  if (subjectPronouns.has(token.lower))
    return /^(?:i|we|you)$/.test(token.lower) ? undefined : pronounMention(at);
  const isOfDay = weekdays.has(token.lower) && isPossessive(paragraph.tokens[at + 1]);
  return isOfDay || determiners.has(token.lower) || roleNouns.has(token.lower)
    ? nominalFrom(paragraph, at, to)
    : undefined;
}

/** "Republican hopeful Ann Lee", "a Lee spokesman": the name only modifies the noun after it. */
function modifiedFrom({ tokens, nameAt }: NamedParagraph, after: number, to: number): Mention | undefined {
  let office: Mention | undefined;
  for (let at = after; at < Math.min(to, after + 4); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || endsNominal.has(token.lower) || token.capital) return office;
    if (determiners.has(token.lower) || isVerbBehindName(token.lower)) return office;
    const name = nameAt[at + 1];
    const isOffice = roleNouns.has(token.lower) || (name?.kind === 'person' && titles.has(token.lower));
    if (isOffice && name !== undefined) return nameMention(name);
    if (isOffice) office = { kind: 'nominal', from: after - 1, to: at + 1, head: at, names: [] };
  }
  return office;
}

/** "Lee told reporters": what stands behind the name is its verb, and the noun is whom it is told. */
export function isVerbBehindName(word: string): boolean {
  return speechVerbs.has(word) && /(?:ed|told|said|wrote|tells|says|asks|writes)$/.test(word);
}

const endsNominal = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...weekdays, ...adverbs]);

function nominalFrom(paragraph: NamedParagraph, from: number, to: number): Mention | undefined {
  let at = from + (determiners.has(paragraph.tokens[from]?.lower ?? '') ? 1 : 0);
  for (; at < Math.min(to, from + 9); at += 1) {
    const token = paragraph.tokens[at];
    if (
      token === undefined ||
      token.kind === 'quote' ||
      (token.kind === 'sign' && !isPossessive(token) && !isPluralOwner(paragraph.tokens, at)) ||
      (endsNominal.has(token.lower) && at > from) ||
      opensAdverbial(paragraph.tokens, at)
    )
      break;
    const name = paragraph.nameAt[at];
    if (name?.kind === 'person' && (endsNoun(paragraph, name.to) || isRelated(paragraph, from, name)))
      return nameMention(name);
    if (name?.kind === 'organisation' && at === from + 1 && isBody(paragraph, name))
      return { ...nameMention(name), from };
    if (at > from + 1 && isFiniteVerb(token.lower, paragraph.tokens[at - 1]?.lower ?? '')) break;
    if (
      at > from + 1 &&
      speechVerbs.has(token.lower) &&
      /(?:s|ed|said|told|wrote)$/.test(token.lower) &&
      !roleNouns.has(token.lower)
    )
      break;
  }
  const head = at - 1;
  if (head <= from && !roleNouns.has(paragraph.tokens[from]?.lower ?? '')) return undefined;
  return { kind: 'nominal', from, to: at, head, names: [] };
}

/** "A letter this month to the board": when it was is no part of what it is. */
function opensAdverbial(tokens: NamedParagraph['tokens'], at: number): boolean {
  const isThis = /^(?:this|last|next)$/.test(tokens[at]?.lower ?? '');
  return (
    isThis &&
    /^(?:week|month|year|summer|fall|autumn|spring|winter|weekend)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "Her friend Ann Lee nods": no noun follows, whatever the word is. */
function isRelated({ tokens }: NamedParagraph, from: number, { titleFrom, to, words }: Name): boolean {
  const isOwned = /^(?:his|her)$/.test(tokens[from]?.lower ?? '') && titleFrom > from + 1;
  return isOwned && words.length > 1 && !roleNouns.has(tokens[to]?.lower ?? '');
}

/** "The DNC issued": the body itself, and no noun behind its name. */
function isBody(paragraph: NamedParagraph, { titleFrom, to }: Name): boolean {
  return paragraph.tokens[titleFrom - 1]?.lower === 'the' && endsNoun(paragraph, to);
}

/** "the tenants’ league": the apostrophe behind a plural ends no noun. */
function isPluralOwner(tokens: NamedParagraph['tokens'], at: number): boolean {
  return (
    /^['’]$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.lower.endsWith('s') === true &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** No further noun follows: "a Fox interview" is not about Fox. */
function endsNoun({ tokens }: NamedParagraph, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return !isPossessive(next);
  return endsNominal.has(next.lower) || speechVerbs.has(next.lower) || isFiniteVerb(next.lower, '');
}

/** "of Ann Lee", "of the Ostend Convention". */
function isGoverned({ tokens }: NamedParagraph, mention: Mention): boolean {
  const nearest = tokens[mention.from - 1];
  const before = determiners.has(nearest?.lower ?? '') ? tokens[mention.from - 2] : nearest;
  if (before === undefined || before.kind !== 'word') return false;
  if (prepositions.has(before.lower))
    return !sentenceOpeners.has(before.lower) || !/^(?:after|before|since|until|as)$/.test(before.lower);
  return false;
}

function isOwner({ tokens }: NamedParagraph, mention: Mention): boolean {
  return isPossessive(tokens[mention.to]) && mention.kind !== 'pronoun';
}
