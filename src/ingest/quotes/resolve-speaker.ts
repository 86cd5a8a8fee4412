import { femalePronouns, malePronouns } from './function-words.ts';
import { fullWord } from './describe-people.ts';
import type { Roles } from './describe-people.ts';
import type { Attribution } from './attribution.ts';
import type { Gender, Name } from './find-names.ts';
import type { Parties, Party } from './group-people.ts';
import type { Passage } from './mention.ts';
import { resolvePair } from './resolve-pair.ts';
import { roleNouns } from './titles.ts';

/** Who an attribution means: names where the report gives any, the noun it uses where not. */
export interface Speaker {
  readonly names: readonly string[];
  readonly parties: readonly number[];
  readonly description?: string;
}

export interface Surroundings {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly parties: Parties;
  readonly roles: Roles;
  /** Names that are the subject of their sentence, and names that have said something in it. */
  readonly subjects: ReadonlySet<Name>;
  readonly sayers: ReadonlySet<Name>;
  /** The party of the last quotation surely attributed. */
  readonly lastSpeaker?: number;
}

/** `words` are the quotation's own: who is named in them is seldom the one who says them. */
export function resolveSpeaker(attribution: Attribution, words: string, surroundings: Surroundings): Speaker {
  const { mention, passage } = attribution;
  if (mention.kind === 'name') return namedSpeaker(mention.names, surroundings.parties);
  const pair = resolvePair(attribution, surroundings);
  if (mention.kind === 'pronoun')
    return pair === undefined
      ? pronounSpeaker(attribution, words, surroundings)
      : toSpeaker(pair, surroundings.parties);
  const description = describe(passage, mention.from, mention.head, surroundings.text);
  const party = describedParty(attribution, surroundings);
  const parties = pair ?? (party === undefined ? [] : [party]);
  return { ...toSpeaker(parties, surroundings.parties), description };
}

function toSpeaker(parties: readonly number[], known: Parties): Speaker {
  return { names: parties.flatMap((index) => known.parties[index]?.name ?? []), parties };
}

function namedSpeaker(names: readonly Name[], parties: Parties): Speaker {
  return toSpeaker(
    names.flatMap((name) => parties.partyOf.get(name) ?? []),
    parties,
  );
}

/** "the Kremlin aide": the one person the report has called a Kremlin aide. */
function describedParty(
  { passage, mention }: Attribution,
  { roles, parties, lastSpeaker }: Surroundings,
): number | undefined {
  const words = passage.tokens.slice(mention.from, mention.head + 1).map(({ lower }) => fullWord(lower));
  const [first, head] = [words[0], words.at(-1)];
  if (
    head === undefined ||
    first === undefined ||
    !roleNouns.has(passage.tokens[mention.head]?.lower ?? '') ||
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
function describe({ tokens }: Passage, from: number, head: number, text: string): string {
  const start =
    /^(?:the|a|an|his|her|their|its|this|that)$/.test(tokens[from]?.lower ?? '') && head > from
      ? from + 1
      : from;
  return text.slice(tokens[start]?.start ?? 0, tokens[head]?.end ?? 0);
}

interface Antecedent {
  readonly party: number;
  readonly score: number;
}

const reach = 6;
const mostNames = 40;

/** The likeliest person of the right gender before the pronoun: near, subject of its sentence, already speaking. */
function pronounSpeaker(
  { passage, mention }: Attribution,
  words: string,
  surroundings: Surroundings,
): Speaker {
  const word = passage.tokens[mention.head]?.lower ?? '';
  const gender: Gender | undefined = malePronouns.has(word)
    ? 'male'
    : femalePronouns.has(word)
      ? 'female'
      : undefined;
  if (gender === undefined) return { names: [], parties: [] };
  const antecedents = Array.from({ length: reach + 1 }, (_, back) => {
    const earlier = surroundings.passages[passage.index - back];
    return earlier === undefined
      ? []
      : antecedentsIn(earlier, back === 0 ? mention.head : earlier.tokens.length, back, gender, surroundings);
  }).flat();
  const best = bestTotal(
    antecedents.map(({ party, score }) => ({
      party,
      score: score - (isNamedIn(words, surroundings.parties.parties[party]) ? 2.5 : 0),
    })),
  );
  const party = best === undefined ? undefined : surroundings.parties.parties[best];
  return best === undefined || party === undefined
    ? { names: [], parties: [] }
    : { names: [party.name], parties: [best] };
}

function antecedentsIn(
  passage: Passage,
  before: number,
  back: number,
  gender: Gender,
  { parties, lastSpeaker, subjects, sayers }: Surroundings,
): readonly Antecedent[] {
  const sentence = passage.tokens[Math.min(before, passage.tokens.length - 1)]?.sentence ?? 0;
  const last = passage.names.findLastIndex(({ from }) => from < before);
  return passage.names.slice(Math.max(0, last + 1 - mostNames), last + 1).flatMap((name) => {
    if (name.from >= before || name.kind !== 'person') return [];
    const index = parties.partyOf.get(name);
    const party = index === undefined ? undefined : parties.parties[index];
    if (index === undefined || party === undefined || party.kind !== 'person') return [];
    if (party.gender !== undefined && party.gender !== gender) return [];
    const gap = back * 2.5 + Math.min(4, sentence - (passage.tokens[name.from]?.sentence ?? 0));
    const subject =
      (subjects.has(name) ? 3 : 0) +
      (sayers.has(name) ? 1.5 : 0) -
      (/^['’]s$/i.test(passage.tokens[name.to]?.text ?? '') ? 1 : 0);
    const speaking = lastSpeaker === index ? 2.5 : 0;
    const known =
      (party.gender === gender ? 1.5 : 0) - (party.words.length === 1 && party.gender === undefined ? 3 : 0);
    return [{ party: index, score: 6 - 1.6 * gap + subject + speaking + known }];
  });
}

function isNamedIn(words: string, party: Party | undefined): boolean {
  const last = party?.words.at(-1) ?? '';
  return last.length > 2 && words.includes(last);
}

/** The party with the best single mention; further mentions add a little. */
function bestTotal(antecedents: readonly Antecedent[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { party, score } of antecedents.toSorted((a, b) => b.score - a.score)) {
    const known = totals.get(party);
    totals.set(party, known === undefined ? score : known + 0.2);
  }
  return [...totals].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
