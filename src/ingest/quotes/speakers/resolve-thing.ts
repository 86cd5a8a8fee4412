import type { Attribution } from '../attribution/attribution.ts';
import { isSpeaking, readMainSubject } from '../cues/subjects/main-subject.ts';
import { readSubject } from '../cues/subjects/read-subject.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries } from '../lists/function-words.ts';
import { bodyNouns, groupWords } from '../lists/organisation-words.ts';
import { roleNouns } from '../lists/titles.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention } from '../names/mention.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { type SentencePlace, sentencesBefore } from './sentences-before.ts';

/** "The library shut its cellar, which it calls …", "The board closed the pier. “…,” it said.": the body or the people that "it" or "they" stands for, where the last subject that fits is one. */
export function resolveThing(
  { paragraph, mention }: Attribution,
  people: PeopleSoFar,
): Pick<Attribution, 'mention' | 'paragraph'> | undefined {
  const pronoun = paragraph.tokens[mention.head]?.lower ?? '';
  if (!/^(?:it|they)$/.test(pronoun)) return undefined;
  const around = ofClause(paragraph, mention.from);
  const isOne = around?.kind === 'name' && pronoun === 'it';
  if (around !== undefined && (isOne || fits(paragraph, around, pronoun)))
    return { paragraph, mention: around };
  for (const place of sentencesBefore(paragraph, mention.from, people)) {
    const subject = subjectOf(place, people);
    if (subject === undefined || subject.kind === 'pronoun') continue;
    const isHere = place.paragraph === paragraph && place.end === mention.from;
    if (fits(place.paragraph, subject, pronoun) && (isHere || speaks(place.paragraph, subject)))
      return { paragraph: place.paragraph, mention: subject };
  }
  return undefined;
}

/** Whoever tells the sentence at its end, or else whom it is about. */
function subjectOf(
  { paragraph, start, end }: SentencePlace,
  { tellers, nounTellers }: PeopleSoFar,
): Mention | undefined {
  const teller = paragraph.names.find((name) => start <= name.from && name.to <= end && tellers.has(name));
  if (teller !== undefined) return nameMention(teller);
  const told = nounTellers.get(paragraph)?.find(({ from, to }) => start <= from && to <= end);
  return told ?? readMainSubject(paragraph, start, end);
}

/** "They pay a company called Lake Oil, which builds what it calls": whoever the clause around “it” is about. */
function ofClause(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const sentence = tokens[at]?.sentence;
  for (let which = at - 1; tokens[which]?.sentence === sentence && which > at - farthestClause; which -= 1) {
    const next = tokens[which + 1];
    if (tokens[which]?.lower !== 'which' || next?.kind !== 'word') continue;
    const isSubject = nameAt[which + 1] === undefined && (/s$/.test(next.lower) || isPast(next.lower));
    return isSubject ? readSubject(paragraph, which + 1) : undefined;
  }
  return undefined;
}

const farthestClause = 20;

function isPast(word: string): boolean {
  return auxiliaries.has(word) || isFiniteVerb(word, '');
}

function speaks(paragraph: NamedParagraph, subject: Mention): boolean {
  return (
    subject.kind === 'name' ||
    isSpeaking(paragraph, subject) ||
    bodyNouns.has(paragraph.tokens[subject.head]?.lower ?? '')
  );
}

function fits({ tokens }: NamedParagraph, { kind, names, head }: Mention, pronoun: string): boolean {
  const isMany = /s$|^(?:people|men|women|police|children)$/.test(tokens[head]?.lower ?? '');
  const noun = tokens[head]?.lower ?? '';
  const isPerson = roleNouns.has(noun) && !bodyNouns.has(noun);
  if (kind === 'nominal') return isMany === (pronoun === 'they') && !(pronoun === 'it' && isPerson);
  if (pronoun === 'it') return names[0]?.kind === 'organisation' && !isGroup(names[0]);
  return names.length > 1 || isGroup(names[0]);
}

/** "Senate Democrats": many people under a name. */
function isGroup(name: Name | undefined): boolean {
  return groupWords.has(name?.words.at(-1)?.toLowerCase() ?? '');
}
