import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { wordList } from '../../../text/word-list.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lists/function-words.ts';
import { isPlural } from '../lists/is-plural.ts';
import type { SpeechVerb } from '../lists/speech-verbs.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import { roleNouns } from '../lists/titles.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { FoundSubject } from './cue.ts';
import { isPerceived } from './perceiving.ts';

/** "a report", "his claims", "the accused": no verb. */
export function isNoun({ tokens }: NamedParagraph, at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.lower === "'") return true;
  if (before.kind === 'quote') return nounForms.has(token.lower) && !endsWithSign(before.text, ',.?!');
  if (isPossessive(before))
    return !subjectPronouns.has(tokens[at - 2]?.lower ?? '') && tokens[at - 2]?.lower !== 'who';
  if (before.kind !== 'word') return false;
  if (/^(?:who|which|that|this|all|many|some|most|both|others|another|one|few)$/.test(before.lower))
    return /ing$/.test(token.lower);
  if (/^(?:two|three|four)$/.test(before.lower) && tokens[at - 2]?.lower === 'the') return false;
  if (before.lower === 'each' && token.lower.endsWith('ed')) return false;
  if (determiners.has(before.lower) || possessives.has(before.lower)) return true;
  if (before.lower === 'and' && nounForms.has(token.lower) && isPluralNoun(tokens[at - 2])) return true;
  return prepositions.has(before.lower) && before.lower !== 'to' && !/(?:ing|said|told)$/.test(token.lower);
}

/** "with speeches and promises": what "and" joins to a plural is one. */
function isPluralNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && isPlural(token.lower) && !speechVerbs.has(token.lower);
}

/** A verb of speech beside the subject that was found for it. */
interface SpokenVerb {
  readonly token: Token;
  readonly verb: SpeechVerb;
  readonly found: FoundSubject;
}

/** Bare and -s forms are as often nouns ("the email", "her calls"): they need a subject that can only take a verb. */
export function agrees(paragraph: NamedParagraph, at: number, spoken: SpokenVerb): boolean {
  const { token, verb, found } = spoken;
  if (found.form !== 'verb' || /(?:ed|ing)$/.test(token.lower) || verb.base.includes(' ')) return true;
  if (opensWithRole(paragraph, spoken)) return true;
  if (/^(?:who|which)$/.test(paragraph.tokens[at - 1]?.lower ?? '')) return true;
  if (token.lower === verb.base)
    return /^(?:said|read|put|cast)$/.test(token.lower) || takesBareForm(paragraph, at, found);
  return (
    !token.lower.endsWith('s') ||
    found.mention.kind !== 'nominal' ||
    takesFormWithS(paragraph, token, found.mention)
  );
}

/** "Minister denies": the report begins with somebody's role, as headlines do. */
function opensWithRole(
  { tokens, index }: NamedParagraph,
  { token, found: { mention } }: SpokenVerb,
): boolean {
  return (
    index === 0 &&
    mention.from === 0 &&
    token.lower.endsWith('s') &&
    roleNouns.has(tokens[mention.head]?.lower ?? '')
  );
}

/** "They email", "officials claim", "he did call", "heard Ann Lee say": several people, or a verb before it that takes another. */
function takesBareForm(paragraph: NamedParagraph, at: number, { mention }: FoundSubject): boolean {
  const { tokens } = paragraph;
  if (isPerceived(paragraph, mention)) return true;
  let helper = at - 1;
  while (adverbs.has(tokens[helper]?.lower ?? '')) helper -= 1;
  const before = tokens[helper]?.lower ?? '';
  const first = tokens[mention.from]?.lower ?? '';
  const head = tokens[mention.head]?.lower ?? '';
  if (auxiliaries.has(before) || /^(?:to|i|we|you|they|who)$/.test(before) || mention.names.length > 1)
    return true;
  if (mention.kind === 'name')
    return (
      /[^s]s$/.test(head) && (tokens[mention.from - 1]?.lower === 'the' || opensClause(tokens, mention.from))
    );
  if (/^(?:a|an|this|that|each|every|another|one)$/.test(first)) return false;
  return (
    /[^su]s$|^(?:people|those|some|many|others|few|men|women|two|three|four)$/.test(head) &&
    mention.kind === 'nominal'
  );
}

/** "The aide claims" where the clause begins, and "the aide says" anywhere. */
function takesFormWithS(
  { tokens }: NamedParagraph,
  token: Token,
  { from }: FoundSubject['mention'],
): boolean {
  if (/^(?:says|tells|writes|adds|argues|insists)$/.test(token.lower)) return true;
  return (
    determiners.has(tokens[from]?.lower ?? '') && (!nounForms.has(token.lower) || opensClause(tokens, from))
  );
}

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind !== 'word' || before.sentence !== tokens[from]?.sentence;
}

const nounForms =
  wordList(`points calls claims notes reports challenges attacks praises tweets texts emails posts comments remarks lists
  questions answers replies promises pledges vows threats demands jokes appeals shares states views mentions quotes issues releases
  hopes fears doubts disputes contests signals marks labels pins brands frames charges requests orders supports offers rules sounds
  uses shows names presses records`);
