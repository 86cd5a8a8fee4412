import type { Attribution } from '../attribution/attribution.ts';
import { adverbs, auxiliaries, conjunctions, prepositions } from '../lists/function-words.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Parties } from './group-parties.ts';
import { makerOfDocument, ownerOfDocument } from './owner-of-document.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import { plainlyBest, rankDescribed } from './rank-described.ts';
import { resolveFormer } from './resolve-former.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolveThing } from './resolve-thing.ts';
import { anybody, indefinite, resolveUnnamed } from './resolve-unnamed.ts';
import type { Speaker } from './speaker.ts';

/** `words` are the quotation's own: who is named in them is seldom the one who says them. */
export function resolveSpeaker(attribution: Attribution, words: string, people: PeopleSoFar): Speaker {
  const { mention, paragraph } = attribution;
  if (mention.kind === 'name')
    return toSpeaker(
      { parties: partiesOf(mention.names, people.parties), by: 'name', ranked: [] },
      people.parties,
    );
  const maker = makerOfDocument(attribution);
  if (maker !== undefined)
    return { ...resolveSpeaker({ ...attribution, mention: maker }, words, people), by: 'document' };
  const pair = resolveFormer(attribution, people) ?? resolvePair(attribution, people);
  const thing =
    pair === undefined && mention.kind === 'pronoun'
      ? (resolveThing(attribution, people) ?? resolveUnnamed(attribution, people, indefinite))
      : undefined;
  if (thing !== undefined)
    return { ...resolveSpeaker({ ...attribution, ...thing }, words, people), by: 'thing' };
  if (people.lastThing !== undefined && paragraph.tokens[mention.head]?.lower === 'it')
    return people.lastThing;
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
  return { parties: plainlyBest(ranked), by: 'role', ranked };
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
