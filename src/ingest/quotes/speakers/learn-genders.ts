import type { Grammar } from '../cues/grammar.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  weekdays,
} from '../lists/function-words.ts';
import type { Gender, Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import type { Parties } from './group-parties.ts';

/** For each party, how often a pronoun that hardly means another calls it he, less how often she. */
export type Leanings = ReadonlyMap<number, number>;

interface Known {
  readonly parties: Parties;
  readonly subjects: ReadonlySet<Name>;
  readonly grammar: Grammar;
}

/**
 * What pronouns tell of people whose names tell nothing: “Lunde closed his shop.” and “Lunde left early. He was ill.”
 * A pronoun counts only where nobody else is named whom it could mean.
 */
export function learnGenders(paragraphs: readonly NamedParagraph[], known: Known): Leanings {
  const leanings = new Map<number, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.display) continue;
    for (const sentence of peopleBySentence(paragraph, known)) {
      const party = known.parties.partyOf.get(sentence.first);
      if (party === undefined || !known.subjects.has(sentence.first)) continue;
      for (const gender of [ownPronoun(paragraph, sentence, known), nextPronoun(paragraph, sentence, known)])
        if (gender !== undefined)
          leanings.set(party, (leanings.get(party) ?? 0) + (gender === 'male' ? 1 : -1));
    }
  }
  return leanings;
}

/** A sentence that names somebody: whom it names first, and where it names another, or ends. */
interface NamingSentence {
  readonly first: Name;
  readonly other: number;
  readonly end: number;
}

function peopleBySentence(
  { names, tokens, sentenceStarts }: NamedParagraph,
  { parties: { partyOf } }: Known,
): readonly NamingSentence[] {
  const found = new Map<number, NamingSentence>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const sentence = tokens[name.from]?.sentence ?? 0;
    const end = sentenceStarts[sentence + 1] ?? tokens.length;
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, { first: name, other: end, end });
    else if (known.other === end && partyOf.get(name) !== partyOf.get(known.first))
      found.set(sentence, { ...known, other: name.titleFrom });
  }
  return [...found.values()];
}

const owning = /^(?:his|her|himself|herself)$/;
const functionWords: ReadonlySet<string> = new Set(
  [prepositions, conjunctions, auxiliaries, adverbs, determiners, weekdays].flatMap((list) => [...list]),
);

/** “Her brother”, and not “beside her and” or “saw her Tuesday”: that is another woman. */
function isOwning(tokens: readonly Token[], at: number): boolean {
  const [pronoun, next] = [tokens[at], tokens[at + 1]];
  if (pronoun === undefined || !owning.test(pronoun.lower)) return false;
  return pronoun.lower !== 'her' || (next?.kind === 'word' && !functionWords.has(next.lower));
}

/** “Lunde closed his shop”, “Lunde, who lost his brother, met …”. */
function ownPronoun(
  { tokens }: NamedParagraph,
  { first, other }: NamingSentence,
  { grammar }: Known,
): Gender | undefined {
  const own = tokens.slice(first.to, other).find((_, index) => isOwning(tokens, first.to + index));
  return own === undefined ? undefined : certain(grammar.genderOf(own.lower));
}

/** “Lunde left early. He was ill.” */
function nextPronoun(
  { tokens }: NamedParagraph,
  { other, end }: NamingSentence,
  { grammar }: Known,
): Gender | undefined {
  const opener = tokens[end];
  return other < end || opener === undefined ? undefined : certain(grammar.genderOf(opener.lower));
}

function certain(gender: Gender | 'any' | undefined): Gender | undefined {
  return gender === 'any' ? undefined : gender;
}
