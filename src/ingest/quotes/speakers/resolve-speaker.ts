import type { Attribution } from '../attribution/attribution.ts';
import { adverbs, auxiliaries, conjunctions, prepositions } from '../lists/function-words.ts';
import { roleNouns } from '../lists/titles.ts';
import type { Name, NameKind } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { fullWord } from './describe-people.ts';
import type { Parties } from './group-parties.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveThing } from './resolve-thing.ts';

/** Who an attribution means: names where the report gives any, the noun it uses where not. */
export interface Speaker {
  readonly names: readonly string[];
  /** For each of the names, whether it is a person's, an organisation's or a place's. */
  readonly kinds: readonly NameKind[];
  readonly parties: readonly number[];
  readonly description?: string;
}

/** `words` are the quotation's own: who is named in them is seldom the one who says them. */
export function resolveSpeaker(attribution: Attribution, words: string, people: PeopleSoFar): Speaker {
  const { mention, paragraph } = attribution;
  if (mention.kind === 'name') return namedSpeaker(mention.names, people.parties);
  const pair = resolvePair(attribution, people);
  if (mention.kind === 'pronoun') {
    const thing = pair === undefined ? resolveThing(attribution) : undefined;
    if (thing !== undefined) return resolveSpeaker({ ...attribution, ...thing }, words, people);
    return toSpeaker(pair ?? resolvePronoun(attribution, words, people), people.parties);
  }
  const description = describe(paragraph, mention.from, mention.head, people.text);
  const party = describedParty(attribution, people);
  const parties = pair ?? (party === undefined ? [] : [party]);
  return { ...toSpeaker(parties, people.parties), description };
}

function toSpeaker(parties: readonly number[], known: Parties): Speaker {
  const found = parties.flatMap((index) => known.parties[index] ?? []);
  return { names: found.map(({ name }) => name), kinds: found.map(({ kind }) => kind), parties };
}

function namedSpeaker(names: readonly Name[], parties: Parties): Speaker {
  return toSpeaker(
    names.flatMap((name) => parties.partyOf.get(name) ?? []),
    parties,
  );
}

/** "the Kremlin aide": the one person the report has called a Kremlin aide. */
function describedParty(
  { paragraph, mention }: Attribution,
  { roles, parties, lastSpeaker }: PeopleSoFar,
): number | undefined {
  const words = paragraph.tokens.slice(mention.from, mention.head + 1).map(({ lower }) => fullWord(lower));
  const [first, head] = [words[0], words.at(-1)];
  if (
    head === undefined ||
    first === undefined ||
    !roleNouns.has(paragraph.tokens[mention.head]?.lower ?? '') ||
    !/^(?:the|his|her)$/.test(first)
  )
    return undefined;
  const fitting = [...roles]
    .filter(([, known]) => known.has(head))
    .map(([party, known]) => ({
      party,
      score:
        words.filter((word) => known.has(word)).length +
        (lastSpeaker === party ? 0.7 : 0) +
        (parties.parties[party]?.mentions ?? 0) / 100,
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = fitting;
  return best !== undefined && best.score - (second?.score ?? 0) > 0.3 ? best.party : undefined;
}

/** "the former Kremlin aide" without its article. */
function describe({ tokens }: NamedParagraph, from: number, head: number, text: string): string {
  const start =
    /^(?:the|a|an|his|her|their|its|this|that)$/.test(tokens[from]?.lower ?? '') && head > from
      ? from + 1
      : from;
  return text.slice(tokens[start]?.start ?? 0, tokens[endOfShare(tokens, head)]?.end ?? 0);
}

const farthestShare = 4;

/** "one of the drivers": the noun that counts is the one behind "of". */
function endOfShare(tokens: NamedParagraph['tokens'], head: number): number {
  if (!/^(?:one|some|many|most|several|two|three|both)$/.test(tokens[head]?.lower ?? '')) return head;
  if (tokens[head + 1]?.lower !== 'of') return head;
  let end = head + 2;
  while (
    end < head + 2 + farthestShare &&
    tokens[end + 1]?.kind === 'word' &&
    !endsShare.has(tokens[end + 1]?.lower ?? '')
  )
    end += 1;
  return end;
}

const endsShare = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...adverbs]);
