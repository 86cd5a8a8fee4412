import { isFiniteVerb } from '../../lists/common-verbs.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
  tyingPrepositions,
} from '../../lists/function-words.ts';
import { speechVerbs } from '../../lists/speech-verbs.ts';
import { type Mention, nameMention } from '../../names/mention.ts';
import type { Name } from '../../names/name.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { isPossessive } from '../../names/tokenize.ts';
import { isVerbBehindName } from './main-subject.ts';
import { readNominalBefore, startOfPhrase } from './read-nominal.ts';

/** How many tokens an apposition may have. */
export const farthestApposition = 40;

/** The name whose apposition ends at a comma, where an age, or its place behind the words or at the head of the sentence, makes it plain. */
export function namedBehindWords(paragraph: NamedParagraph, comma: number): Mention | undefined {
  return withAge(paragraph, comma) ?? behindWords(paragraph, comma) ?? openingSentence(paragraph, comma);
}

/** "Ann Lee, 44, of Ostend, Va., who fishes, said": nobody but a person has an age. */
function withAge(paragraph: NamedParagraph, comma: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  for (let at = comma - 1; at > comma - farthestApposition; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || token.sentence !== tokens[comma]?.sentence)
      return undefined;
    const isAge =
      /^\d{1,3}$/.test(token.text) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',';
    const name = isAge ? nameAt[at - 2] : undefined;
    if (name?.kind === 'person' && at + 1 < comma)
      return isPartOfPhrase(paragraph, name) ? undefined : nameMention(name);
  }
  return undefined;
}

/** "The wife of Ann Lee, 44, …", "A man who shot Ann Lee, 44, …": the head stands before the name. */
function isPartOfPhrase(paragraph: NamedParagraph, { titleFrom }: Name): boolean {
  const before = paragraph.tokens[startOfPhrase(paragraph, titleFrom) - 1];
  return (
    before?.kind === 'word' &&
    (prepositions.has(before.lower) || /^(?:and|who|whom|whose|which|that)$/.test(before.lower))
  );
}

const endsRole = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...subjectPronouns]);
const longestRole = 8;

/** "“…,” study author Ann Lee, a fellow at the Institute of Ostend, Norland, and mother of two, said": the name that opens what stands behind the words has all the rest for its apposition. */
function behindWords(paragraph: NamedParagraph, comma: number): Mention | undefined {
  const { tokens } = paragraph;
  const near = tokens.slice(Math.max(0, comma - farthestApposition), comma);
  const behind = near.length - near.findLastIndex(({ kind }) => kind === 'quote');
  const quote = comma - behind;
  if (behind > near.length || tokens[quote]?.sentence !== tokens[comma]?.sentence) return undefined;
  return nameFrom(paragraph, tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1, comma);
}

/** "Ann Lee, whose boat, Full Tide, has sunk, said": the name that opens the sentence, where nothing up to the comma is told of others. */
function openingSentence(paragraph: NamedParagraph, comma: number): Mention | undefined {
  const { tokens, sentenceStarts } = paragraph;
  const start = sentenceStarts[tokens[comma]?.sentence ?? 0] ?? comma;
  if (comma - start > farthestApposition) return undefined;
  const mention = nameFrom(paragraph, start, comma);
  const opener = tokens[(mention?.to ?? comma) + 1]?.lower ?? '';
  if (mention === undefined || !/^(?:whom?|whose|an?|the|one|his|her)$/.test(opener)) return undefined;
  let owed = /^whom$|^whose$/.test(opener) ? 1 : 0;
  for (let at = behindHelpers(paragraph, mention.to + 2) + 1; at < comma; at += 1) {
    if (tokens[at]?.lower === 'whom') owed += 1;
    if (!opensAnother(paragraph, at)) continue;
    if (owed === 0 || tokens[at - 1]?.text !== ',') return undefined;
    owed -= 1;
  }
  return mention;
}

/** "who has often advised": past the words that help the verb of the clause, which is the clause's own. */
function behindHelpers({ tokens }: NamedParagraph, from: number): number {
  let at = from;
  while (auxiliaries.has(tokens[at]?.lower ?? '') || adverbs.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** What stands here is another clause: its verb, or who does something in it. */
function opensAnother({ tokens, nameAt }: NamedParagraph, at: number): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (kind === 'quote' || lower === 'that' || /^[;:]$/.test(lower)) return true;
  if ((speechVerbs.get(lower)?.weight ?? 0) >= 0.9 && isVerbBehindName(lower)) return true;
  if (before?.text === ',') return isFiniteVerb(lower, '') || auxiliaries.has(lower);
  const joins = conjunctions.has(before?.lower ?? '') && !/^wh/.test(before?.lower ?? '');
  return joins && (nameAt[at] !== undefined || subjectPronouns.has(lower) || determiners.has(lower));
}

/** "study author Ann Lee,": the person whom the words from here on name first, where a comma follows. */
function nameFrom({ tokens, nameAt }: NamedParagraph, start: number, comma: number): Mention | undefined {
  for (let at = start; at < Math.min(comma, start + longestRole); at += 1) {
    const token = tokens[at];
    const name = nameAt[at];
    if (name !== undefined && isPossessive(tokens[name.to])) return undefined;
    if (name?.kind === 'person' && tokens[name.to]?.text === ',' && name.to < comma) return nameMention(name);
    if (name !== undefined) {
      at = name.to - 1;
      continue;
    }
    if (token?.kind !== 'word' || endsRole.has(token.lower) || isFiniteVerb(token.lower, ''))
      return undefined;
  }
  return undefined;
}

/** "Ann Lee, the editor of the paper, The Tide, said": the noun before the last comma is itself an apposition to her. */
export function personBefore(
  { tokens, nameAt }: NamedParagraph,
  { kind, from }: Mention,
): Mention | undefined {
  const name = kind === 'nominal' && tokens[from - 1]?.text === ',' ? nameAt[from - 2] : undefined;
  return name?.kind === 'person' ? nameMention(name) : undefined;
}

/** "One director, the diver Ann Lee, said": a noun and the name it belongs to are all that stands between the commas. */
export function namedByNoun(
  paragraph: NamedParagraph,
  from: number,
  comma: number,
): NamedParagraph['names'][number] | undefined {
  const name = paragraph.nameAt[comma - 1];
  const isAll = name !== undefined && startOfPhrase(paragraph, name.titleFrom) === from;
  return isAll && /^(?:the|his|her)$/.test(paragraph.tokens[from]?.lower ?? '') ? name : undefined;
}

/** "Friends of Ann Lee, a diver, and Bob Ray, the mayor, said": the last name of a list with no verb before it hangs on the noun that opens the sentence. */
export function headOfList(
  { tokens, sentenceStarts, nameAt }: NamedParagraph,
  last: Mention,
): Mention | undefined {
  const isLast =
    last.kind === 'name' && tokens[last.from - 1]?.lower === 'and' && tokens[last.from - 2]?.text === ',';
  const start = sentenceStarts[tokens[last.from]?.sentence ?? 0] ?? last.from;
  const noun = determiners.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const word = tokens[noun]?.lower ?? '';
  const opens = tyingPrepositions.has(tokens[noun + 1]?.lower ?? '') && nameAt[noun] === undefined;
  if (!isLast || !opens || prepositions.has(word) || adverbs.has(word) || word.endsWith('ing'))
    return undefined;
  const isTold = tokens
    .slice(noun, last.from)
    .some(({ lower, kind }) => kind === 'quote' || speechVerbs.has(lower) || isFiniteVerb(lower, ''));
  return isTold ? undefined : { kind: 'nominal', from: start, to: last.to, head: noun, names: [] };
}

const calls = /^(?:named|called|calling|identified|identifying|known)$/;
const asSuch = /^(?:himself|herself|only|simply|as)$/;

/** "a woman named Ann Lee", "a man calling himself Bob Ray", "one identified only as Eve Lind": the name behind the participle. */
export function calledBehind({ tokens, nameAt }: NamedParagraph, at: number): Name | undefined {
  if (!calls.test(tokens[at]?.lower ?? '')) return undefined;
  let start = at + 1;
  while (asSuch.test(tokens[start]?.lower ?? '')) start += 1;
  const name = nameAt[start];
  return name?.kind === 'person' && name.titleFrom === start ? name : undefined;
}

/** Where the phrase begins whose noun goes by the name at `start`: in "a lawyer for a woman named Ann Lee" the second "a"; else `start`. */
export function startOfCalled(paragraph: NamedParagraph, start: number): number {
  const { tokens } = paragraph;
  let at = start - 1;
  while (asSuch.test(tokens[at]?.lower ?? '')) at -= 1;
  if (!calls.test(tokens[at]?.lower ?? '')) return start;
  return readNominalBefore(paragraph, at - 1)?.from ?? start;
}
