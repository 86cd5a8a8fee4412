import { firstFrom } from '../../passages/first-from.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isNation } from '../lists/nations.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Party, RankedParty } from './group-parties.ts';
import { hasRival, tellsOther } from './has-rival.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import { plainlyBest, rankDescribed } from './rank-described.ts';
import { type Wanted, weighGender } from './weigh-gender.ts';
import { type StandingSought, subjectTells, weighDistance, weighStanding } from './weigh-standing.ts';

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
  const isToldOther = cue !== undefined && tellsOther(paragraph, cue.to, gender);
  const antecedents = Array.from({ length: reach + 1 }, (_, back) => {
    const earlier = people.paragraphs[paragraph.index - back];
    const before = back === 0 ? mention.head : (earlier?.tokens.length ?? 0);
    if (earlier === undefined) return [];
    const search = { back, gender, speaking, people, tellsOther: isToldOther };
    return [...antecedentsIn(earlier, before, search), ...describedIn(earlier, before, search)];
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

function agrees({ gender }: Party, wanted: Wanted): boolean {
  return gender === undefined || wanted === 'any' || gender === wanted;
}

interface Search {
  readonly gender: Wanted;
  readonly people: PeopleSoFar;
}

type ParagraphSearch = Search & Pick<StandingSought, 'back' | 'speaking'> & { readonly tellsOther: boolean };

function antecedentsIn(
  paragraph: NamedParagraph,
  before: number,
  search: ParagraphSearch,
): readonly RankedParty[] {
  const { gender, people } = search;
  const { parties, lastSpeaker } = people;
  const sentence = paragraph.tokens[Math.min(before, paragraph.tokens.length - 1)]?.sentence ?? 0;
  const nearest = paragraph.names.findLastIndex(({ from }) => from < before);
  return paragraph.names.slice(Math.max(0, nearest + 1 - mostNames), nearest + 1).flatMap((name) => {
    if (name.from >= before || name.kind !== 'person') return [];
    const index = parties.partyOf.get(name);
    const party = index === undefined ? undefined : parties.parties[index];
    if (index === undefined || party === undefined || party.kind !== 'person') return [];
    if (!agrees(party, gender) || isAdjective(party)) return [];
    const isRival = lastSpeaker !== index && hasRival(paragraph, name, search);
    return {
      party: index,
      ...(isRival ? { hasRival: true as const } : {}),
      score:
        weighStanding(paragraph, name, { ...search, sentence, index }) +
        weighGender(party, gender, people.leanings.get(index)) -
        (isBesideWoman(paragraph, name, search) ? beside : 0),
    };
  });
}

/** By so much a woman in the same sentence speaks against somebody whose name tells nothing. */
const beside = 3;

/** “Holt met Olga Brandt. “…,” she said.”: most of those whose names tell nothing are men in the news, and she is known to be none. */
function isBesideWoman(
  { names, tokens }: NamedParagraph,
  name: Name,
  { gender, people: { parties, leanings } }: Search,
): boolean {
  const index = parties.partyOf.get(name) ?? -1;
  const isUntold = parties.parties[index]?.gender === undefined && (leanings.get(index) ?? 0) === 0;
  if (gender !== 'female' || !isUntold) return false;
  const sentence = tokens[name.from]?.sentence;
  return names.some(
    (other) =>
      tokens[other.from]?.sentence === sentence &&
      parties.parties[parties.partyOf.get(other) ?? -1]?.gender === 'female',
  );
}

/** “The senator shook his head. “…,” he said.”: whoever answers to the office that a sentence is about. */
function describedIn(
  paragraph: NamedParagraph,
  before: number,
  search: ParagraphSearch,
): readonly RankedParty[] {
  const { gender, people, back, speaking } = search;
  const { tokens } = paragraph;
  const sentence = tokens[Math.min(before, tokens.length - 1)]?.sentence ?? 0;
  return (people.subjectsOf.get(paragraph) ?? []).flatMap((mention) => {
    const isOffice = mention.kind === 'nominal' && tokens[mention.from]?.lower === 'the';
    if (!isOffice || mention.to > before || hasSubject(paragraph, mention.from, search)) return [];
    return plainlyBest(rankDescribed({ paragraph, mention }, people)).flatMap((index) => {
      const party = people.parties.parties[index];
      if (party === undefined || !agrees(party, gender)) return [];
      const away = sentence - (tokens[mention.from]?.sentence ?? 0);
      const spoke = people.lastSpeaker === index ? speaking : 0;
      return {
        party: index,
        score:
          weighDistance(back, away) +
          subjectTells +
          spoke +
          weighGender(party, gender, people.leanings.get(index)),
      };
    });
  });
}

/** “An American ship”: a nation, and nobody with a name. */
function isAdjective({ words, gender }: Party): boolean {
  return words.length === 1 && gender === undefined && isNation(words[0]?.toLowerCase() ?? '');
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
