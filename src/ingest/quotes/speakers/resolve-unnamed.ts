import type { Attribution } from '../attribution/attribution.ts';
import { readMainSubject } from '../cues/subjects/main-subject.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import { femaleNouns, maleNouns, roleNouns } from '../lists/titles.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { type SentencePlace, sentencesBefore } from './sentences-before.ts';

/** "A driver left the pier. “…,” he said.": somebody without a name whom the sentences before are about, and nobody with one since; "the driver" only where `articles` say so, for he may be somebody who was named. */
export function resolveUnnamed(
  { paragraph, mention }: Attribution,
  people: PeopleSoFar,
  articles: ReadonlySet<string>,
): Pick<Attribution, 'mention' | 'paragraph'> | undefined {
  const gender = people.grammar.genderOf(paragraph.tokens[mention.head]?.lower ?? '');
  if (gender !== 'male' && gender !== 'female') return undefined;
  for (const place of sentencesBefore(paragraph, mention.from, people)) {
    const subject = readMainSubject(place.paragraph, place.start, place.end);
    if (subject === undefined || subject.kind === 'pronoun') continue;
    if (subject.kind === 'name') {
      if (subject.names[0]?.kind === 'person') return undefined;
      continue;
    }
    if (isSomebody(place.paragraph, subject, { gender, articles }))
      return isAlone(place, subject, gender) ? { paragraph: place.paragraph, mention: subject } : undefined;
  }
  return undefined;
}

const behindSubject = 4;

/** "A nurse helped the driver.": either may be meant, unless the first of them says something. */
function isAlone(
  { paragraph: { tokens, nameAt }, start, end }: SentencePlace,
  { from, to }: Mention,
  gender: Gender,
): boolean {
  const says = tokens
    .slice(to, Math.min(end, to + behindSubject))
    .some(({ lower }) => (speechVerbs.get(lower)?.weight ?? 0) >= 0.9);
  if (says) return true;
  const others = tokens.slice(start, end).filter((token, index) => {
    const at = start + index;
    if (at >= from && at < to) return false;
    const name = nameAt[at];
    if (name === undefined) return roleNouns.has(token.lower);
    return name.kind === 'person' && (name.gender ?? gender) === gender;
  });
  return others.length === 0;
}

/** Somebody new in the report. */
export const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
export const anybody: ReadonlySet<string> = new Set([...indefinite, 'the', 'this', 'that']);

interface Wanted {
  readonly gender: Gender;
  readonly articles: ReadonlySet<string>;
}

function isSomebody(
  { tokens }: NamedParagraph,
  { from, head }: Mention,
  { gender, articles }: Wanted,
): boolean {
  const noun = tokens[head]?.lower ?? '';
  if (!roleNouns.has(noun) || /s$|^(?:people|men|women|children|group|crowd|campaign)$/.test(noun))
    return false;
  if (!articles.has(tokens[from]?.lower ?? '') && !(articles === anybody && isOwned(tokens, from, head)))
    return false;
  const other = gender === 'male' ? femaleNouns : maleNouns;
  return !other.has(noun);
}

/** "Ann Lee’s lawyer". */
function isOwned(tokens: NamedParagraph['tokens'], from: number, head: number): boolean {
  return tokens.slice(from, head).some(isPossessive);
}
