import { tellsSentence } from '../cues/closes-sentence.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { CuedText } from '../cues/cued-text.ts';
import type { Grammar } from '../cues/grammar.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
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
  /** Names that are the subject of their sentence, and names that have said something in it. */
  readonly subjects: ReadonlySet<Name>;
  readonly sayers: ReadonlySet<Name>;
  /** Names whose saying it closes the sentence: “The ferry was late, Moss said.” */
  readonly tellers: ReadonlySet<Name>;
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
  const topics = new Set(named.flatMap(frontedTopics));
  const cues = paragraphs.flatMap((paragraph) => paragraph.cues);
  return {
    text,
    paragraphs: named,
    parties,
    roles: readRoles(named, parties),
    leanings: learnGenders(named, { parties, subjects, grammar }),
    subjects: new Set([...subjects, ...topics, ...tellers]),
    topics,
    tellers,
    ...readPronounSubjects(subjectsOf, grammar),
    grammar,
    sayers: new Set(cues.flatMap(({ mention, weight }) => (weight >= 0.9 ? mention.names : []))),
  };
}

/** “The ferry was late, Moss said.”: whoever tells a sentence is as much its subject as the one it tells of. */
function tellersIn({ paragraph, cues }: CuedParagraph): readonly Name[] {
  return cues.flatMap((cue) => (tellsSentence(paragraph, cue) ? cue.mention.names : []));
}

/** “For Lunde, who sells fish, the board is a riddle. She …”: the sentence is about whoever is set before it. */
function frontedTopics({ tokens, nameAt, sentenceStarts }: NamedParagraph): readonly Name[] {
  return sentenceStarts.flatMap((start) => {
    const topic = /^(?:for|to)$/.test(tokens[start]?.lower ?? '') ? nameAt[start + 1] : undefined;
    return topic?.kind === 'person' && tokens[topic.to]?.text === ',' ? [topic] : [];
  });
}
