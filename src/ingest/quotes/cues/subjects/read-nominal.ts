import { isFiniteVerb } from '../../lists/common-verbs.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  possessives,
  prepositions,
  standsForNoun,
  subjectPronouns,
} from '../../lists/function-words.ts';
import { isPlural } from '../../lists/is-plural.ts';
import { roleNouns } from '../../lists/titles.ts';
import type { Mention } from '../../names/mention.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { isPossessive } from '../../names/tokenize.ts';
import { isVerbBehindName } from './main-subject.ts';

const stopsPhrase = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...subjectPronouns]);

/** "the former port director": back from its last noun to its determiner. */
export function readNominalBefore(paragraph: NamedParagraph, head: number): Mention | undefined {
  const { tokens } = paragraph;
  const last = tokens[head];
  if (
    last === undefined ||
    /^\d+(?!.*-old$)/.test(last.text) ||
    isManner(last.lower) ||
    stopsPhrase.has(last.lower) ||
    adverbs.has(last.lower)
  )
    return standsForNoun.has(last?.lower ?? '') ? nominal(head, head) : undefined;
  let from = head;
  while (from > head - 9) {
    const before = tokens[from - 1];
    if (
      determiners.has(tokens[from]?.lower ?? '') &&
      !possessives.has(tokens[from]?.lower ?? '') &&
      before?.kind !== 'word'
    )
      break;
    if (before === undefined || before.sentence !== last.sentence || stopsPhrase.has(before.lower)) break;
    if (before.kind === 'quote' || (before.kind === 'sign' && !isPossessive(before))) break;
    if (isFiniteVerb(before.lower, tokens[from - 2]?.lower ?? '')) break;
    if (paragraph.nameAt[from - 2] !== undefined && isVerbBehindName(before.lower)) break;
    if (isVerbBehindManner(paragraph, from - 1)) break;
    from -= 1;
    if (determiners.has(before.lower)) break;
  }
  return nominal(beforeAdjectives(paragraph, from), head);
}

/** "Ann Lee sharply rebuked critics": a name and its manner stand before the verb, and in "the newly named chief" they do not. */
function isVerbBehindManner({ tokens, nameAt }: NamedParagraph, at: number): boolean {
  const manner = tokens[at - 1]?.lower ?? '';
  return nameAt[at - 2] !== undefined && isManner(manner) && isFiniteVerb(tokens[at]?.lower ?? '', '');
}

/** "the tall, tired diplomat": adjectives with a comma between them. */
function beforeAdjectives({ tokens }: NamedParagraph, from: number): number {
  const [determiner, adjective, comma] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (opensAdverbial(tokens, from - 4)) return from;
  const goesOn =
    comma?.text === ',' &&
    adjective?.kind === 'word' &&
    !adjective.capital &&
    /^(?:the|a|an)$/.test(determiner?.lower ?? '') &&
    !determiners.has(tokens[from]?.lower ?? '');
  return goesOn ? from - 3 : from;
}

/** "In a statement, her office said": what stands before the comma is no part of the phrase behind it. */
function opensAdverbial(tokens: NamedParagraph['tokens'], at: number): boolean {
  const token = tokens[at];
  return prepositions.has(token?.lower ?? '') && tokens[at - 1]?.sentence !== token?.sentence;
}

function nominal(from: number, head: number): Mention {
  return { kind: 'nominal', from, to: head + 1, head, names: [] };
}

/** "He was late and local boats left": what is said of him, or what he did, begins no phrase. */
export function isPredicate({ tokens }: NamedParagraph, { from, head }: Mention): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (from !== head) return false;
  return (
    auxiliaries.has(before) ||
    (subjectPronouns.has(before) && isFiniteVerb(tokens[head]?.lower ?? '', before))
  );
}

const countsOne = /^(?:an?|the|his|her|their|its|one|another)$/;

/** "Eleven fishing and farming groups": before several, a word that is neither several nor somebody is their adjective. */
export function areAdjectives({ tokens }: NamedParagraph, first: Mention, second: Mention): boolean {
  const [word, noun] = [tokens[first.head]?.lower ?? '', tokens[second.head]?.lower ?? ''];
  const hasOwn = second.from < second.head;
  if (!hasOwn || first.to !== first.head + 1 || !isPlural(noun) || isPlural(word)) return false;
  const isSomebody = standsForNoun.has(word) || roleNouns.has(word);
  return !isSomebody && !countsOne.test(tokens[first.from]?.lower ?? '');
}

/** "a source speaking to the paper": the noun is the one before the participle. */
export function isParticiple({ tokens }: NamedParagraph, head: number): boolean {
  const before = tokens[head - 1];
  if (!/[a-z]{2}(?:ing|ed)$|^(?:familiar|aware|close|present)$/.test(tokens[head]?.lower ?? '')) return false;
  if (before?.kind !== 'word') return false;
  return (
    !stopsPhrase.has(before.lower) &&
    !determiners.has(before.lower) &&
    !adverbs.has(before.lower) &&
    !before.lower.endsWith('ly')
  );
}

/** Back over the small words before a name: "the website Politics Daily". */
export function startOfPhrase({ tokens }: NamedParagraph, from: number): number {
  let start = from;
  while (start > from - 7) {
    const before = tokens[start - 1];
    if (
      before?.kind !== 'word' ||
      (before.capital && before.lower !== 'the') ||
      before.sentence !== tokens[from]?.sentence
    )
      return start;
    if (stopsPhrase.has(before.lower) || adverbs.has(before.lower) || isFiniteVerb(before.lower, ''))
      return start;
    start -= 1;
    if (determiners.has(before.lower)) return start;
  }
  return start;
}

/** "repeatedly", but not "family". */
export function isManner(word: string): boolean {
  return (
    word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:family|reply|ally|bully|assembly|italy|july|emily|kelly|daily|weekly|monthly)$/.test(word)
  );
}
