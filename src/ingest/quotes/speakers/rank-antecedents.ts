import { firstFrom } from '../../passages/first-from.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Gender, Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { Party, RankedParty } from './group-parties.ts';
import { hasRival } from './has-rival.ts';
import type { PeopleSoFar } from './people-so-far.ts';

const reach = 6;
const mostNames = 40;
/** Nobody answers a question of their own. */
const answering = /^(?:reply|answer|respond|retort)$/;

/** The people of the right gender before the pronoun, the likeliest first: near, subject of its sentence, already speaking. */
export function rankAntecedents(
  { paragraph, mention, cue }: Attribution,
  words: string,
  people: PeopleSoFar,
): readonly RankedParty[] {
  const gender = people.grammar.genderOf(paragraph.tokens[mention.head]?.lower ?? '');
  if (gender === undefined) return [];
  const answers = people.asked && answering.test(cue?.base ?? '');
  const speaking = answers ? -4 : isTurned(paragraph, mention.head, { gender, people }) ? 1 : 2.5;
  const antecedents = Array.from({ length: reach + 1 }, (_, back) => {
    const earlier = people.paragraphs[paragraph.index - back];
    const before = back === 0 ? mention.head : (earlier?.tokens.length ?? 0);
    return earlier === undefined ? [] : antecedentsIn(earlier, before, { back, gender, speaking, people });
  }).flat();
  const ranked = totals(
    antecedents.map((one) => ({
      ...one,
      score: one.score - (isNamedIn(words, people.parties.parties[one.party]) ? 2.5 : 0),
    })),
  );
  return ranked.length > 0 ? ranked : namedNext(paragraph, mention.head, { gender, people });
}

/** “…,” she said. Ann Moss came …: nobody is named before, and the next sentence is about somebody who fits. */
function namedNext(
  { names, tokens }: NamedParagraph,
  head: number,
  { gender, people }: Search,
): readonly RankedParty[] {
  const sentence = tokens[head]?.sentence ?? 0;
  const index = firstFrom(names, head, ({ from }) => from);
  const name = names[index];
  const party = name === undefined ? undefined : people.parties.partyOf.get(name);
  const fits =
    name?.kind === 'person' &&
    (tokens[name.from]?.sentence ?? 0) - sentence === 1 &&
    people.subjects.has(name) &&
    agrees(people.parties.parties[party ?? -1] ?? nobody, gender);
  return fits && party !== undefined ? [{ party, score: 0 }] : [];
}

const nobody: Party = { name: '', words: [], kind: 'person', mentions: 0 };

/** This paragraph or the one before it is about somebody the pronoun may mean; then it counts less to have spoken last. */
function isTurned(paragraph: NamedParagraph, head: number, search: Search): boolean {
  const before = search.people.paragraphs[paragraph.index - 1];
  return (
    hasSubject(paragraph, head, search) ||
    (before !== undefined && hasSubject(before, before.tokens.length, search))
  );
}

function hasSubject(
  { names }: NamedParagraph,
  before: number,
  { gender, people: { parties, subjects } }: Search,
): boolean {
  return names.some((name) => {
    const party = parties.parties[parties.partyOf.get(name) ?? -1];
    return name.to <= before && subjects.has(name) && party?.kind === 'person' && agrees(party, gender);
  });
}

/** Whom a pronoun may mean: "any" is a verb without a subject. */
type Wanted = Gender | 'any';

function agrees({ gender }: Party, wanted: Wanted): boolean {
  return gender === undefined || wanted === 'any' || gender === wanted;
}

interface Search {
  readonly gender: Wanted;
  readonly people: PeopleSoFar;
}

interface ParagraphSearch extends Search {
  /** How many paragraphs before the pronoun's. */
  readonly back: number;
  /** What it counts to be the last speaker. */
  readonly speaking: number;
}

function antecedentsIn(
  paragraph: NamedParagraph,
  before: number,
  { back, gender, speaking, people }: ParagraphSearch,
): readonly RankedParty[] {
  const { parties, lastSpeaker, subjects, sayers, topics, leanings } = people;
  const sentence = paragraph.tokens[Math.min(before, paragraph.tokens.length - 1)]?.sentence ?? 0;
  const nearest = paragraph.names.findLastIndex(({ from }) => from < before);
  return paragraph.names.slice(Math.max(0, nearest + 1 - mostNames), nearest + 1).flatMap((name) => {
    if (name.from >= before || name.kind !== 'person') return [];
    const index = parties.partyOf.get(name);
    const party = index === undefined ? undefined : parties.parties[index];
    if (index === undefined || party === undefined || party.kind !== 'person') return [];
    if (!agrees(party, gender)) return [];
    const gap = back * 2.5 + Math.min(4, sentence - (paragraph.tokens[name.from]?.sentence ?? 0));
    const subject =
      (subjects.has(name) ? 3 : 0) +
      (sayers.has(name) ? 1.5 : 0) +
      (topics.has(name) ? 1 : 0) -
      (isPossessive(paragraph.tokens[name.to]) ? 1 : 0);
    const last = lastSpeaker === index ? speaking : 0;
    const turns = back === 0 && lastSpeaker !== undefined && lastSpeaker !== index;
    const opening = turns && subjects.has(name) && opensSentenceBefore(paragraph, name, sentence) ? 1.5 : 0;
    const known =
      (party.gender === gender ? 1.5 : 0) - (party.words.length === 1 && party.gender === undefined ? 3 : 0);
    return [
      {
        party: index,
        ...(lastSpeaker !== index && hasRival(paragraph, name, { gender, people })
          ? { hasRival: true as const }
          : {}),
        score:
          6 - 1.6 * gap + subject + last + opening + known + leaningOf(party, gender, leanings.get(index)),
      },
    ];
  });
}

/** “A,” Ann said. Eve Lind shrugged. “B,” she said: the sentence right before turns to somebody. */
function opensSentenceBefore(
  { sentenceStarts }: NamedParagraph,
  { titleFrom }: Name,
  sentence: number,
): boolean {
  return sentenceStarts[sentence - 1] === titleFrom;
}

/** What pronouns have told of somebody whose name tells nothing; without them, what the name sounds like. */
function leaningOf(party: Party, wanted: Wanted, leaning = 0): number {
  if (party.gender !== undefined || wanted === 'any') return 0;
  if (leaning === 0) return soundOf(party, wanted);
  const sure = Math.min(2, Math.abs(leaning)) * pronounTells;
  return leaning > 0 === (wanted === 'male') ? 1 : -sure;
}

/** By so much each pronoun of the other gender speaks against somebody. */
const pronounTells = 5;

/** Given names in -a are women's far more often than men's; it counts only where nothing else is known. */
function soundOf({ words, gender }: Party, wanted: Wanted): number {
  if (gender !== undefined || wanted === 'any' || words.length < 2 || !/[\p{Ll}]{3}a$/u.test(words[0] ?? ''))
    return 0;
  return wanted === 'female' ? 2 : -2;
}

function isNamedIn(words: string, party: Party | undefined): boolean {
  const last = party?.words.at(-1) ?? '';
  return last.length > 2 && words.includes(last);
}

/** Each party by its best single mention; further mentions add a little. */
function totals(antecedents: readonly RankedParty[]): readonly RankedParty[] {
  const known = new Map<number, RankedParty>();
  for (const one of antecedents.toSorted((a, b) => b.score - a.score)) {
    const best = known.get(one.party);
    known.set(one.party, best === undefined ? one : { ...best, score: best.score + 0.2 });
  }
  return [...known.values()].toSorted((a, b) => b.score - a.score);
}
