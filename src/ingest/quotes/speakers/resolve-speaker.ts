import type { Attribution } from '../attribution/attribution.ts';
import { adverbs, auxiliaries, conjunctions, prepositions } from '../lists/function-words.ts';
import { isNation } from '../lists/nations.ts';
import { roleNouns } from '../lists/titles.ts';
import type { Name, NameKind } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { fullWord } from './describe-people.ts';
import type { Parties, RankedParty } from './group-parties.ts';
import { ownerOfDocument } from './owner-of-document.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import { resolveFormer } from './resolve-former.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolveThing } from './resolve-thing.ts';
import { anybody, indefinite, resolveUnnamed } from './resolve-unnamed.ts';

/** Who an attribution means: names where the report gives any, the noun it uses where not. */
export interface Speaker {
  readonly names: readonly string[];
  /** For each of the names, whether it is a person's, an organisation's or a place's. */
  readonly kinds: readonly NameKind[];
  readonly parties: readonly number[];
  readonly description?: string;
  /** By what its words were resolved. */
  readonly by: 'name' | 'two people' | 'thing' | 'pronoun' | 'role';
  /** Who else may be meant, the likeliest first, where a pronoun or a role had to be resolved. */
  readonly ranked: readonly RankedParty[];
}

/** `words` are the quotation's own: who is named in them is seldom the one who says them. */
export function resolveSpeaker(attribution: Attribution, words: string, people: PeopleSoFar): Speaker {
  const { mention, paragraph } = attribution;
  if (mention.kind === 'name')
    return toSpeaker(
      { parties: partiesOf(mention.names, people.parties), by: 'name', ranked: [] },
      people.parties,
    );
  const pair = resolveFormer(attribution, people) ?? resolvePair(attribution, people);
  const thing =
    pair === undefined && mention.kind === 'pronoun'
      ? (resolveThing(attribution, people) ?? resolveUnnamed(attribution, people, indefinite))
      : undefined;
  if (thing !== undefined)
    return { ...resolveSpeaker({ ...attribution, ...thing }, words, people), by: 'thing' };
  const meant =
    pair === undefined
      ? resolveOne(attribution, words, people)
      : ({ parties: pair, by: 'two people', ranked: [] } as const);
  const unnamed =
    mention.kind === 'pronoun' && pair === undefined && meant.ranked.length === 0
      ? resolveUnnamed(attribution, people, anybody)
      : undefined;
  if (unnamed !== undefined)
    return { ...resolveSpeaker({ ...attribution, ...unnamed }, words, people), by: 'thing' };
  const owner = meant.parties.length === 0 ? ownerOfDocument(attribution) : undefined;
  const speaker =
    owner === undefined
      ? toSpeaker(meant, people.parties)
      : resolveSpeaker({ ...attribution, mention: owner }, words, people);
  return mention.kind === 'pronoun'
    ? speaker
    : { ...speaker, description: describe(paragraph, mention, people.text) };
}

/** Whom the words for a speaker mean, before their names are looked up. */
type Meant = Pick<Speaker, 'parties' | 'by' | 'ranked'>;

function toSpeaker(meant: Meant, known: Parties): Speaker {
  const found = meant.parties.flatMap((index) => known.parties[index] ?? []);
  return { ...meant, names: found.map(({ name }) => name), kinds: found.map(({ kind }) => kind) };
}

function partiesOf(names: readonly Name[], { partyOf }: Parties): readonly number[] {
  return names.flatMap((name) => partyOf.get(name) ?? []);
}

function resolveOne(attribution: Attribution, words: string, people: PeopleSoFar): Meant {
  if (attribution.mention.kind === 'pronoun') {
    const ranked = rankAntecedents(attribution, words, people);
    return { parties: ranked.slice(0, 1).map(({ party }) => party), by: 'pronoun', ranked };
  }
  const ranked = rankDescribed(attribution, people);
  const [best, second] = ranked;
  const isPlain = best !== undefined && best.score - (second?.score ?? 0) > leastLead;
  return { parties: isPlain ? [best.party] : [], by: 'role', ranked };
}

/** By so much one person must answer to a role better than the next. */
const leastLead = 0.3;

/** "the Kremlin aide": the people the report has called a Kremlin aide. */
function rankDescribed(
  { paragraph, mention }: Attribution,
  { roles, parties, lastSpeaker }: PeopleSoFar,
): readonly RankedParty[] {
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
    .map(([party, known]) => ({
      party,
      score:
        words.filter((word) => known.has(word)).length +
        (lastSpeaker === party ? 0.7 : 0) +
        (parties.parties[party]?.mentions ?? 0) / 100,
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** "The Russian leader" is nobody whom the report has called Ukrainian and never Russian. */
function isOfAnotherNation(nations: readonly string[], known: ReadonlySet<string>): boolean {
  return (
    nations.length > 0 &&
    !nations.some((nation) => known.has(nation)) &&
    [...known].some((word) => isNation(word))
  );
}

/** "the former Kremlin aide" without its article. */
function describe({ tokens }: NamedParagraph, { from, head }: Attribution['mention'], text: string): string {
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
