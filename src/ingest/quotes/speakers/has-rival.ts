import { femaleNouns, maleNouns, roleNouns } from '../lists/titles.ts';
import type { Gender, Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { PeopleSoFar } from './people-so-far.ts';

/** Somebody is told the words who is of the other gender: “she told him”. */
export function tellsOther({ tokens }: NamedParagraph, listener: number, gender: Sought['gender']): boolean {
  const word = tokens[listener]?.lower;
  return (gender === 'female' && word === 'him') || (gender === 'male' && word === 'her');
}

interface Sought {
  /** Any, where a verb has no subject. */
  readonly gender: Gender | 'any';
  readonly people: PeopleSoFar;
  /** The one who speaks and the one who listens are both pronouns. */
  readonly tellsOther: boolean;
}

/** Whether the words that name somebody tell of another whom the pronoun may as well mean. */
export function hasRival(paragraph: NamedParagraph, name: Name, sought: Sought): boolean {
  return (
    ownsSomebody(paragraph, name, sought) ||
    tellsOfAnother(paragraph, name, sought) ||
    (sought.tellsOther && standsBesideUntold(paragraph, name, sought))
  );
}

const farthestOwned = 4;
const closeToSomebody =
  /(?:guard|friend|partner|colleague|cousin|uncle|aunt|nephew|niece|assistant|deputy|agent|neighbou?r)$/;

/** “Ann Lee’s lawyer came late.” */
function ownsSomebody({ tokens, nameAt }: NamedParagraph, { to }: Name, { gender }: Sought): boolean {
  if (!isPossessive(tokens[to])) return false;
  for (let at = to + 1; at <= to + farthestOwned && tokens[at]?.kind === 'word'; at += 1) {
    const noun = tokens[at]?.lower ?? '';
    if (nameAt[at] !== undefined) return false;
    if (roleNouns.has(noun) || closeToSomebody.test(noun))
      return !(gender === 'male' ? femaleNouns : gender === 'female' ? maleNouns : neither).has(noun);
  }
  return false;
}

const neither: ReadonlySet<string> = new Set();

/** “Ann Lee was arrested, Eve Lind said.” */
function tellsOfAnother(
  { names, tokens }: NamedParagraph,
  teller: Name,
  { gender, people: { parties, subjects, tellers } }: Sought,
): boolean {
  if (!tellers.has(teller)) return false;
  const sentence = tokens[teller.from]?.sentence;
  return names.some((name) => {
    const isOther = subjects.has(name) && !tellers.has(name) && tokens[name.from]?.sentence === sentence;
    const party = parties.parties[parties.partyOf.get(name) ?? -1];
    if (!isOther || party?.kind !== 'person') return false;
    return party.gender === undefined || gender === 'any' || party.gender === gender;
  });
}

/** “Lunde met Brandt. “…,” she told him.”: the names of neither tell who of them is she. */
function standsBesideUntold({ names, tokens }: NamedParagraph, own: Name, { people }: Sought): boolean {
  const { parties, leanings } = people;
  const ownParty = parties.partyOf.get(own);
  const isUntold = (index = -1): boolean =>
    parties.parties[index]?.kind === 'person' &&
    parties.parties[index].gender === undefined &&
    (leanings.get(index) ?? 0) === 0;
  const sentence = tokens[own.from]?.sentence;
  return (
    isUntold(ownParty) &&
    names.some((name) => {
      const other = parties.partyOf.get(name);
      return tokens[name.from]?.sentence === sentence && other !== ownParty && isUntold(other);
    })
  );
}
