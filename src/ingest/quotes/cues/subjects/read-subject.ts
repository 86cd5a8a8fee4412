import { endsWithSign } from '../../../../text/marks/ends-with-sign.ts';
import { commonVerbs, isFiniteVerb } from '../../lists/common-verbs.ts';
import { determiners, prepositions, subjectPronouns, tyingPrepositions } from '../../lists/function-words.ts';
import { roleNouns } from '../../lists/titles.ts';
import type { Mention } from '../../names/mention.ts';
import { nameMention, pronounMention } from '../../names/mention.ts';
import type { Name } from '../../names/name.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import {
  farthestApposition,
  headOfList,
  namedBehindWords,
  namedByNoun,
  personBefore,
  startOfCalled,
} from './apposed-name.ts';
import { officeBefore } from './office-before.ts';
import {
  areAdjectives,
  isParticiple,
  isPredicate,
  readNominalBefore,
  startOfPhrase,
} from './read-nominal.ts';
import { findRelative } from './relative-clause.ts';
import { skipToSubject } from './skip-to-subject.ts';
import { firstOfMany, withPartner } from './with-partner.ts';

/** Who does what the verb at `verb` says: the noun phrase before it, past adverbs and appositions. */
export function readSubject(paragraph: NamedParagraph, verb: number): Mention | undefined {
  return readPhraseBefore(paragraph, skipToSubject(paragraph, verb - 1), 0);
}

/** The noun phrase that ends at `at`. */
function readPhraseBefore(paragraph: NamedParagraph, at: number, depth: number): Mention | undefined {
  const token = paragraph.tokens[at];
  if (token === undefined || depth > 4) return undefined;
  if (token.text === ')' || token.text === ']')
    return readPhraseBefore(paragraph, openingBracket(paragraph, at) - 1, depth + 1);
  if (token.text === ',' || isDash(token.text)) return readBeforeApposition(paragraph, at, depth);
  if (token.kind === 'quote' && endsWithSign(token.text, ','))
    return beforeQuotingClause(paragraph, at, depth);
  if (token.kind !== 'word') return undefined;
  if (subjectPronouns.has(token.lower)) return pronounMention(at);
  if (/^(?:who|which|that)$/.test(token.lower)) return readAntecedent(paragraph, at, depth);
  const name = paragraph.nameAt[at];
  if (name === undefined && isParticiple(paragraph, at))
    return readPhraseBefore(paragraph, at - 1, depth + 1);
  const mention =
    name === undefined ? readNominalBefore(paragraph, at) : withPartner(paragraph, nameMention(name));
  if (mention === undefined) return undefined;
  const first = firstOfMany(paragraph, mention);
  if (first !== undefined) return tieToHead(paragraph, first, depth);
  const who = findRelative(paragraph, mention.from);
  return who === undefined
    ? tieToHead(paragraph, mention, depth)
    : (readPhraseBefore(paragraph, who - 1, depth + 1) ?? mention);
}

const longestQuotingClause = 20;

/** "Ann Lee, whom Ray has called “wet,” said": the comma that ends the clause stands inside the marks. */
function beforeQuotingClause(paragraph: NamedParagraph, quote: number, depth: number): Mention | undefined {
  const { tokens } = paragraph;
  for (let open = quote - 2; open > quote - longestQuotingClause && open > 0; open -= 1) {
    if (tokens[open]?.kind === 'quote' || tokens[open]?.sentence !== tokens[quote]?.sentence)
      return undefined;
    if (tokens[open]?.text === ',' && /^(?:who|whom|whose|which)$/.test(tokens[open + 1]?.lower ?? ''))
      return readPhraseBefore(paragraph, open - 1, depth + 1);
  }
  return undefined;
}

const isDash = (text: string): boolean => /^(?:[—–―-]|--+)$/.test(text);

function openingBracket({ tokens }: NamedParagraph, at: number): number {
  for (let open = at - 1; open > at - 12 && open >= 0; open -= 1)
    if (/^[([]$/.test(tokens[open]?.text ?? '')) return open;
  return -1;
}

/** "Ann Lee, the mayor of Ostend, said": the phrase before the first comma, unless the second is the name. */
function readBeforeApposition(paragraph: NamedParagraph, comma: number, depth: number): Mention | undefined {
  const { tokens } = paragraph;
  const plain = namedBehindWords(paragraph, comma);
  if (plain !== undefined) return plain;
  const sign = tokens[comma]?.text;
  for (let open = comma - 1; open > comma - farthestApposition && open > 0; open -= 1) {
    const token = tokens[open];
    if (token === undefined || token.sentence !== tokens[comma]?.sentence) return undefined;
    if (token.text !== sign || tokens[open + 1]?.lower === 'which') continue;
    const head = readPhraseBefore(paragraph, open - 1, depth + 1);
    const named = paragraph.nameAt[open + 1] ?? namedByNoun(paragraph, open + 1, comma);
    const afterName = named === undefined ? undefined : tokens[named.to];
    const owner = head === undefined ? undefined : personBefore(paragraph, head);
    if (owner !== undefined) return owner;
    if (
      named !== undefined &&
      named.kind === 'person' &&
      (afterName?.text === ',' || named.to === comma) &&
      head?.kind !== 'name'
    )
      return nameMention(named);
    if (head !== undefined) return headOfList(paragraph, head) ?? head;
    if (named !== undefined && named.to === comma && named.kind === 'person') return nameMention(named);
  }
  return undefined;
}

/** "the friend of Ann Lee who", "a speech by the mayor, who": whom a relative clause is about. */
function readAntecedent(paragraph: NamedParagraph, at: number, depth: number): Mention | undefined {
  const isAside = paragraph.tokens[at - 1]?.text === ',';
  const last = isAside ? at - 2 : at - 1;
  if (paragraph.tokens[at - 1]?.kind !== 'word' && !isAside) return undefined;
  const named = isAside ? paragraph.nameAt[last] : undefined;
  const denied = named === undefined ? undefined : beforeDenied(paragraph, named);
  if (denied !== undefined) return readPhraseBefore(paragraph, denied, depth + 1);
  const head = readPhraseBefore(paragraph, last, depth + 1);
  if (head?.kind === 'name' && named?.kind === 'person' && !head.names.includes(named))
    return nameMention(named);
  if (head?.kind !== 'nominal') return head;
  const isRole = roleNouns.has(paragraph.tokens[head.head]?.lower ?? '');
  if (named?.kind === 'person' && (!isRole || isTurnedTo(paragraph, named))) return nameMention(named);
  const isPerson = paragraph.tokens[at]?.lower === 'who' && !isRole && head.head < last;
  return isPerson ? (readNominalBefore(paragraph, last) ?? head) : head;
}

/** "It was Ann Lee, not Bob Ray, who said": where the one ends of whom it is true. */
function beforeDenied({ tokens }: NamedParagraph, { titleFrom }: Name): number | undefined {
  const isDenied = tokens[titleFrom - 1]?.lower === 'not' && tokens[titleFrom - 2]?.text === ',';
  return isDenied ? titleFrom - 3 : undefined;
}

/** "Reporters turned to Ann Lee, who answered": a verb stands before the tie, and no noun that has her. */
function isTurnedTo(paragraph: NamedParagraph, named: NamedParagraph['names'][number] | undefined): boolean {
  if (named === undefined) return false;
  const tie = paragraph.tokens[named.titleFrom - 1];
  return tie?.lower === 'to' && isParticiple(paragraph, named.titleFrom - 2);
}

/** "a spokesman for Ann Lee", "a sign held by Ann Lee": the head is before the preposition. */
function tieToHead(paragraph: NamedParagraph, mention: Mention, depth: number): Mention {
  const { tokens } = paragraph;
  const office = officeBefore(paragraph, mention);
  if (office !== undefined) return { ...mention, from: office };
  const start =
    mention.kind === 'name' ? startOfCalled(paragraph, startOfPhrase(paragraph, mention.from)) : mention.from;
  const tie = tokens[start - 1];
  if (
    tie?.lower === 'and' &&
    mention.kind === 'nominal' &&
    !determiners.has(tokens[mention.from]?.lower ?? '')
  )
    return firstOfTwo(paragraph, mention, depth);
  if (tie?.lower === 'as' && tokens[start - 2]?.lower === 'such')
    return readPhraseBefore(paragraph, start - 3, depth + 1) ?? mention;
  if (tie?.kind !== 'word' || !tyingPrepositions.has(tie.lower)) return mention;
  const before = tokens[start - 2];
  if (before?.kind !== 'word' || before.sentence !== tie.sentence) return mention;
  const isMade = tie.lower === 'by' && commonVerbs.has(before.lower) && tokens[start - 3]?.kind === 'word';
  const head = readPhraseBefore(paragraph, start - (isMade ? 3 : 2), depth + 1);
  if (head === undefined || head.kind === 'pronoun') return { ...mention, from: start };
  return isAdverbial(paragraph, head) || isFiniteVerb(tokens[head.head]?.lower ?? '', '')
    ? mention
    : { ...head, to: Math.max(head.to, mention.to) };
}

/** "the front-runner and former mayor": one person, named by the first noun; "small and large boats" is named by the last. */
function firstOfTwo(paragraph: NamedParagraph, mention: Mention, depth: number): Mention {
  const first = readPhraseBefore(paragraph, mention.from - 2, depth + 1);
  if (first?.kind !== 'nominal' || isPredicate(paragraph, first)) return mention;
  return areAdjectives(paragraph, first, mention)
    ? { ...mention, from: first.from }
    : { ...first, to: mention.to };
}

/** "In an interview with Ann Lee said" is a slip for a comma; its head is no speaker. */
function isAdverbial({ tokens }: NamedParagraph, head: Mention): boolean {
  const before = tokens[head.from - 1];
  return (
    before?.kind === 'word' &&
    prepositions.has(before.lower) &&
    (tokens[head.from - 2] === undefined || tokens[head.from - 2]?.kind === 'sign')
  );
}
