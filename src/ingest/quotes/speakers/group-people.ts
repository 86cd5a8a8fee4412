import { firstFrom } from '../../passages/first-from.ts';
import { tellsSentence } from '../cues/closes-sentence.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { CuedText } from '../cues/cued-text.ts';
import type { Grammar } from '../cues/grammar.ts';
import { clauseOpeners } from '../lists/function-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import { type Roles, readRoles } from './describe-people.ts';
import { groupParties, type Parties } from './group-parties.ts';
import type { KnownNames } from './known-names.ts';
import { type Leanings, learnGenders } from './learn-genders.ts';
import { mainSubjects, type PronounSubjects, readPronounSubjects } from './sentence-subjects.ts';

/** Who is in a report: its people and organisations, what they are called, and where they stand. */
export interface People extends PronounSubjects {
  readonly text: string;
  readonly paragraphs: readonly NamedParagraph[];
  readonly parties: Parties;
  readonly roles: Roles;
  readonly leanings: Leanings;
  /** What each sentence is about, paragraph by paragraph. */
  readonly subjectsOf: ReadonlyMap<NamedParagraph, readonly Mention[]>;
  /** In which paragraphs each party is named. */
  readonly namedIn: ReadonlyMap<number, readonly number[]>;
  /** Names that are the subject of their sentence, and names that have said something in it. */
  readonly subjects: ReadonlySet<Name>;
  readonly sayers: ReadonlySet<Name>;
  /** Names whose saying it closes the sentence: “The ferry was late, Moss said.” */
  readonly tellers: ReadonlySet<Name>;
  /** Nouns whose saying it closes the sentence: “The ferry was late, the board said.” */
  readonly nounTellers: ReadonlyMap<NamedParagraph, readonly Mention[]>;
  /** Names set before their sentence: “For Lunde, who sells fish, …”. */
  readonly topics: ReadonlySet<Name>;
  readonly grammar: Grammar;
}

/** Groups the names of a report by whom they mean; `knownNames` knows the people who are recorded already. */
export function groupPeople({ text, paragraphs, grammar }: CuedText, knownNames: KnownNames): People {
  const named = paragraphs.map(({ paragraph }) => paragraph);
  const parties = groupParties(
    named.flatMap(({ names, display }) => names.map((name) => ({ name, display }))),
    knownNames,
  );
  const tellers = new Set(paragraphs.flatMap(tellersIn));
  const subjectsOf = new Map(named.map((paragraph) => [paragraph, mainSubjects(paragraph, grammar)]));
  const subjects = new Set([...subjectsOf.values()].flatMap((own) => own.flatMap(({ names }) => names)));
  const topics = new Set(
    named.flatMap((paragraph) => [
      ...frontedTopics(paragraph),
      ...frontedSubjects(paragraph, subjectsOf.get(paragraph) ?? []),
    ]),
  );
  const cues = paragraphs.flatMap((paragraph) => paragraph.cues);
  return {
    text,
    paragraphs: named,
    parties,
    roles: readRoles(named, parties),
    leanings: learnGenders(named, { parties, subjects, grammar }),
    subjectsOf,
    namedIn: readNamedIn(named, parties),
    subjects: new Set([...subjects, ...topics, ...tellers]),
    topics,
    tellers,
    nounTellers: new Map(paragraphs.map((cued) => [cued.paragraph, nounTellersIn(cued)])),
    ...readPronounSubjects(subjectsOf, grammar),
    grammar,
    sayers: new Set(cues.flatMap(({ mention, weight }) => (weight >= 0.9 ? mention.names : []))),
  };
}

function readNamedIn(
  paragraphs: readonly NamedParagraph[],
  { partyOf }: Parties,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const { names, index } of paragraphs)
    for (const party of new Set(names.flatMap((name) => partyOf.get(name) ?? []))) {
      const known = places.get(party);
      if (known === undefined) places.set(party, [index]);
      else known.push(index);
    }
  return places;
}

/** “The ferry was late, Moss said.”: whoever tells a sentence is as much its subject as the one it tells of. */
function tellersIn({ paragraph, cues }: CuedParagraph): readonly Name[] {
  return cues.flatMap((cue) => (tellsSentence(paragraph, cue) ? cue.mention.names : []));
}

function nounTellersIn({ paragraph, cues }: CuedParagraph): readonly Mention[] {
  const told = cues.filter((cue) => cue.mention.kind === 'nominal' && tellsSentence(paragraph, cue));
  return told.map(({ mention }) => mention);
}

/** “For Lunde, who sells fish, the board is a riddle. She …”: the sentence is about whoever is set before it. */
function frontedTopics({ tokens, nameAt, sentenceStarts }: NamedParagraph): readonly Name[] {
  return sentenceStarts.flatMap((start) => {
    const topic = /^(?:for|to)$/.test(tokens[start]?.lower ?? '') ? nameAt[start + 1] : undefined;
    return topic?.kind === 'person' && tokens[topic.to]?.text === ',' ? [topic] : [];
  });
}

/** “Though Lunde has fished for years, the boats have led to quarrels. She …”: the sentence is about whoever its first clause is about, where its main clause is about nobody. */
function frontedSubjects(
  { tokens, nameAt, sentenceStarts }: NamedParagraph,
  subjects: readonly Mention[],
): readonly Name[] {
  return sentenceStarts.flatMap((start, sentence) => {
    const name = clauseOpeners.has(tokens[start]?.lower ?? '') ? nameAt[start + 1] : undefined;
    const main = subjects[firstFrom(subjects, start, ({ from }) => from)];
    const isNamed = main?.kind === 'name' && tokens[main.from]?.sentence === sentence;
    const isOnly = !isNamed && !isPossessive(tokens[name?.to ?? start]);
    return name?.kind === 'person' && isOnly ? [name] : [];
  });
}
