import type { Cue } from '../cues/cue.ts';
import { nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';
import { subjectAfter } from './subject-after.ts';

/** Surer than a verb that only tells of words, and less than one that is known to report them. */
const weight = 0.85;
const mostBefore = 4;
/** “se souvient”, “wundert sich” */
const clitic = /^(?:se|s['’]|me|y|en)$/;

/**
 * «…», — вспоминает Анна Мохова; „…“, schimpft Anna Moos: right behind words and before somebody with a name or an office any
 * verb says whose they are. No list has all of them, and what is not read would be given to whoever was named before. A paper or an agency passes on.
 */
export function readVerbBehind(data: LanguageData, paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens, nameAt } = paragraph;
  const token = tokens[at];
  if (token === undefined || token.capital || nameAt[at] !== undefined) return undefined;
  const doing = nameBefore(data, paragraph, at);
  if (doing !== undefined) return doing;
  if (!isBehindWords(paragraph, at) || !mayBeVerb(data, token.lower)) return undefined;
  const mention = subjectAfter(data, paragraph, at);
  if (mention === undefined) return undefined;
  const between = tokens.slice(at + 1, mention.from);
  const isNear =
    between.length <= mostBefore &&
    between.every(
      ({ kind, lower }) => kind === 'word' && !data.prepositions.has(lower) && !data.ties.has(lower),
    );
  const isSomebody =
    mention.kind === 'nominal' ||
    (mention.kind === 'name' && mention.names.every(({ kind }) => kind === 'person')) ||
    (mention.kind === 'pronoun' && mention.from === at + 1);
  if (!isNear || !isSomebody) return undefined;
  return { from: at, to: at + 1, base: token.lower, mention, form: 'inverted', weight, modal: false };
}

/** «…. — Раев помолчал. — …»: who does something between two dashes speaks before and behind it. */
function nameBefore(data: LanguageData, paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens, nameAt } = paragraph;
  const name = nameAt[at - 1];
  const word = tokens[at]?.lower ?? '';
  if (
    name?.kind !== 'person' ||
    data.verbShape?.test(word) !== true ||
    !isBehindWords(paragraph, name.titleFrom)
  )
    return undefined;
  const to = at + 1;
  const mention = nameMention(name);
  return { from: name.titleFrom, to, base: word, mention, form: 'verb', weight, modal: false };
}

function isBehindWords({ tokens }: NamedParagraph, at: number): boolean {
  const before = clitic.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (!/^[,—–-]$/.test(tokens[before - 1]?.text ?? '')) return false;
  return [2, 3].some((step) => tokens[before - step]?.kind === 'quote');
}

function mayBeVerb(data: LanguageData, word: string): boolean {
  return !isSmallWord(data, word) && (data.verbShape?.test(word) ?? true);
}

/** A pronoun, a conjunction, a preposition and the like. */
export function isSmallWord(data: LanguageData, word: string): boolean {
  const small = [data.conjunctions, data.prepositions, data.ties, data.determiners, data.negations];
  return data.pronouns[word] !== undefined || small.some((words) => words.has(word));
}

/** “…”, — указано в документе; „…“, heißt es: something behind words tells whose they are, and is not read. */
export function isToldBehind(data: LanguageData, { tokens }: NamedParagraph, quote: number): boolean {
  let at = quote + 1;
  while (/^[,—–-]$/.test(tokens[at]?.text ?? '')) at += 1;
  const token = tokens[at];
  if (at === quote + 1 || token?.kind !== 'word' || token.capital) return false;
  return token.sentence === tokens[quote]?.sentence && !isSmallWord(data, token.lower);
}
