import type { Attribution } from '../attribution/attribution.ts';
import { isNation } from '../lists/nations.ts';
import { roleNouns } from '../lists/titles.ts';
import { fullWord } from './describe-people.ts';
import type { RankedParty } from './group-parties.ts';
import type { PeopleSoFar } from './people-so-far.ts';

/** By so much one person must answer to a role better than the next. */
const leastLead = 0.3;

/** The one who answers to a role plainly better than all others. */
export function plainlyBest([best, second]: readonly RankedParty[]): readonly number[] {
  return best !== undefined && best.score - (second?.score ?? 0) > leastLead ? [best.party] : [];
}

/** "the Kremlin aide": the people the report has called a Kremlin aide. */
export function rankDescribed(
  { paragraph, mention }: Pick<Attribution, 'paragraph' | 'mention'>,
  people: PeopleSoFar,
): readonly RankedParty[] {
  const { roles, parties, lastSpeaker, namedIn } = people;
  const words = paragraph.tokens.slice(mention.from, mention.head + 1).map(({ lower }) => fullWord(lower));
  const [first, head] = [words[0], words.at(-1)];
  if (
    head === undefined ||
    first === undefined ||
    !roleNouns.has(paragraph.tokens[mention.head]?.lower ?? '') ||
    !/^(?:the|his|her)$/.test(first)
  )
    return [];
  const nations = paragraph.tokens
    .slice(mention.from, mention.head)
    .filter(({ capital, lower }) => capital && isNation(lower))
    .map(({ lower }) => lower);
  return [...roles]
    .filter(([, known]) => known.has(head) && !isOfAnotherNation(nations, known))
    .filter(([, known]) =>
      words.slice(1).every((word) => known.has(word) || isNation(word) || freeWords.test(word)),
    )
    .filter(([party]) => lastSpeaker === party || isNear(paragraph.index, namedIn.get(party)))
    .filter(([party]) => !isTurned(party, { paragraph, mention }, people))
    .map(([party, known]) => ({
      party,
      score:
        words.filter((word) => known.has(word)).length +
        (lastSpeaker === party ? 0.7 : 0) +
        (parties.parties[party]?.mentions ?? 0) / 100,
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** What a report may say of somebody’s office without having said it before. */
const freeWords = /^(?:former|ex|outgoing|current|then|longtime|new)$/;

/** Another is the subject of a sentence before, in the same paragraph, which does not name this one. */
function isTurned(
  party: number,
  { paragraph, mention }: Pick<Attribution, 'paragraph' | 'mention'>,
  { subjects, parties: { partyOf, parties } }: PeopleSoFar,
): boolean {
  const before = paragraph.names.filter((name) => name.to <= mention.from);
  if (before.some((name) => partyOf.get(name) === party)) return false;
  return before.some((name) => subjects.has(name) && parties[partyOf.get(name) ?? -1]?.kind === 'person');
}

const farthest = 5;

/** Named in this paragraph or one of the few before it. */
function isNear(index: number, namedIn: readonly number[] = []): boolean {
  return namedIn.some((named) => named <= index && index - named <= farthest);
}

/** "The Russian leader" is nobody whom the report has called Ukrainian and never Russian. */
function isOfAnotherNation(nations: readonly string[], known: ReadonlySet<string>): boolean {
  return (
    nations.length > 0 &&
    !nations.some((nation) => known.has(nation)) &&
    [...known].some((word) => isNation(word))
  );
}
