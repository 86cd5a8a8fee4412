import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { PeopleSoFar } from './people-so-far.ts';
import type { Wanted } from './weigh-gender.ts';

/** A pronoun that is looked for, as seen from a name before it. */
export interface StandingSought {
  readonly gender: Wanted;
  readonly people: PeopleSoFar;
  /** How many paragraphs before the pronoun's the name stands. */
  readonly back: number;
  /** What it counts to be the last speaker. */
  readonly speaking: number;
  /** The pronoun's sentence, or the last of an earlier paragraph. */
  readonly sentence: number;
  /** Whom the name means. */
  readonly index: number;
}

/** How likely a later pronoun means a name, by where and as what it stands: near, subject of its sentence, already speaking. */
export function weighStanding(paragraph: NamedParagraph, name: Name, sought: StandingSought): number {
  const { gender, people, back, speaking, sentence, index } = sought;
  const { lastSpeaker, subjects, besides } = people;
  const own = paragraph.tokens[name.from]?.sentence ?? 0;
  const away = sentence - own - (back === 0 ? goneOn(paragraph, own, sought) : 0);
  const turns = back === 0 && lastSpeaker !== undefined && lastSpeaker !== index;
  const isTurnedTo = turns && away === 1 && subjects.has(name) && opensSentence(paragraph, name);
  return (
    weighDistance(back, away) +
    weighRole(paragraph, name, people) +
    (lastSpeaker === index ? speaking : 0) +
    (isTurnedTo ? 1.5 : 0) -
    (besides.get(name) === gender ? 3 : 0)
  );
}

/** By so many paragraphs back, and sentences in between. */
export function weighDistance(back: number, away: number): number {
  return 6 - 1.6 * (back * 2.5 + Math.min(4, away));
}

/** What it counts to be whom a sentence is about. */
export const subjectTells = 3;

function weighRole(
  { tokens }: NamedParagraph,
  name: Name,
  { subjects, sayers, topics }: PeopleSoFar,
): number {
  return (
    (subjects.has(name) ? subjectTells : 0) +
    (sayers.has(name) ? 1.5 : 0) +
    (topics.has(name) ? 1 : 0) -
    (isPossessive(tokens[name.to]) ? 1 : 0)
  );
}

/** “Lunde left. He was late. He was ill. “…,” he said.”: how many sentences between go on with the pronoun, and lead away from nobody. */
function goneOn(
  paragraph: NamedParagraph,
  own: number,
  { gender, people, sentence }: StandingSought,
): number {
  const pronouns = people.pronouns.get(paragraph);
  let count = 0;
  for (let between = own + 1; between < sentence; between += 1)
    if (pronouns?.get(between) === gender) count += 1;
  return count;
}

/** “A,” Ann said. Her sister, Eve Lind, shrugged. “B,” she said: the sentence right before turns to somebody. */
function opensSentence({ sentenceStarts, names, tokens }: NamedParagraph, { titleFrom }: Name): boolean {
  const start = sentenceStarts[tokens[titleFrom]?.sentence ?? -1] ?? -1;
  const isOwned = /^(?:his|her)$/.test(tokens[start]?.lower ?? '');
  return (
    start === titleFrom ||
    (isOwned && start < titleFrom && !names.some(({ from }) => start <= from && from < titleFrom))
  );
}
