import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { cueReach, nearCues } from '../cues/cued-paragraph.ts';
import { leadsIntoWords } from '../cues/leads-into-words.ts';
import { opensRelative } from '../cues/subjects/relative-clause.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries, prepositions } from '../lists/function-words.ts';
import { blamesForWords } from './blames-for-words.ts';
import type { DoubtedWords } from './doubted-words.ts';

/** Something by which a speaker is less sure; the weights are logits. */
export interface SpeakerDoubt {
  readonly name: string;
  readonly weight: number;
  readonly holds: (read: DoubtedWords) => boolean;
  readonly example: string;
}

const rival = ({ attribution: { score, rival: other } }: DoubtedWords): number =>
  score - (other ?? -Infinity);
const isPronoun = ({ attribution }: DoubtedWords): boolean => attribution.mention.kind === 'pronoun';
const only = ({ speaker }: DoubtedWords): string | undefined =>
  speaker?.names.length === 1 ? speaker.names[0] : undefined;
const farApart = 12;

/** Somebody else is named as the source of the sentence, and the words may be theirs. */
function isToldByAnother({ attribution: { cue, paragraph }, here }: DoubtedWords): boolean {
  if (cue === undefined || cue.form === 'source' || paragraph !== here.paragraph) return false;
  const sentence = paragraph.tokens[cue.from]?.sentence;
  return nearCues(here, cue.from).some(
    ({ form, from }) => form === 'source' && paragraph.tokens[from]?.sentence === sentence,
  );
}

/** “Ann Moss said the board told her: “…””: whoever tells of it is sure of no words that another’s verb leads into. */
function isToldOfAnother({ attribution: { cue, paragraph, mention }, here, at }: DoubtedWords): boolean {
  if (cue?.form !== 'verb' || paragraph !== here.paragraph || cue.from > at) return false;
  return nearCues(here, at).some(
    (inner) =>
      inner.from > cue.from &&
      inner.mention.from >= cue.to &&
      inner.mention.kind !== 'pronoun' &&
      inner.mention !== mention &&
      leadsIntoWords(paragraph, at, inner),
  );
}

/** “quoting her predecessor”: the words may be another's, repeated. */
function isRepeating({ attribution: { paragraph }, here, at }: DoubtedWords): boolean {
  const { tokens } = here.paragraph;
  const own = tokens[at]?.sentence;
  if (own === undefined || paragraph !== here.paragraph) return false;
  return tokens
    .slice(Math.max(0, at - cueReach), at + cueReach)
    .some(({ lower, sentence }) => sentence === own && repeating.test(lower));
}

const repeating = /^(?:quoting|paraphrasing|reciting)$/;

/** “…,” one skipper, who asked for no name, said: right behind the words the noun is plain, whatever its clause tells. */
function isRelative(read: DoubtedWords): boolean {
  const { cue, paragraph, rule } = read.attribution;
  if (read.speaker?.by === 'document' || isIntroducing(read)) return false;
  return cue !== undefined && rule !== 'attribution after the words' && opensRelative(paragraph, cue);
}

/** “told Ann Moss, who replied: “…””: with a name, for a paper that said so may be another’s. */
function isIntroducing({ attribution: { cue, paragraph, mention }, here, at }: DoubtedWords): boolean {
  const opens = /^[,:]$/.test(here.paragraph.tokens[at - 1]?.text ?? '');
  return opens && mention.kind === 'name' && paragraph === here.paragraph && cue?.to === at - 1;
}

/** “Ann Moss and two other sailors said”: whoever of them spoke. */
function isOneOfMany({ attribution: { mention, paragraph } }: DoubtedWords): boolean {
  const { kind, names, head, to } = mention;
  if (kind !== 'name' || names.length > 1) return false;
  return paragraph.tokens.slice(head, to).some(({ lower }) => lower === 'other');
}

/** “made it clear that “a joke” was not hers”: what is told of the words comes behind them. */
function isToldOf({ attribution: { cue, paragraph }, here, at }: DoubtedWords): boolean {
  if (cue?.form !== 'noun' || !cue.base.includes(' ') || paragraph !== here.paragraph) return false;
  const next = paragraph.tokens[at + 1];
  const isVerb = auxiliaries.has(next?.lower ?? '') || isFiniteVerb(next?.lower ?? '', '');
  return isVerb && next?.sentence === paragraph.tokens[at]?.sentence;
}

/** Two who are against each other have paragraphs of words running too; two who talk ask and answer. */
function asksNothing({ attribution: { paragraph, rule }, here }: DoubtedWords): boolean {
  if (rule !== 'two who take turns') return false;
  return ![...paragraph.tokens, ...here.paragraph.tokens].some(
    ({ kind, text }) => kind === 'quote' && endsWithSign(text, '?'),
  );
}

/**
 * What makes a speaker less sure. The weights are those of a logistic regression on the quotations with a known speaker in
 * all 301 development articles, as `npm run bench:doubts` fits and judges them, but for those that the data give to a “who”.
 * That another source tells or repeats the words, another’s verb leads into them, or somebody is blamed for them, is held to
 * −2 to −3: the data want the outer source there, a reader the inner one. So are a pronoun for two, one of several, turns
 * with no question, words of which the sentence tells and subheads between marks, which the data hardly hold: there a person
 * looks.
 */
export const doubts = [
  {
    name: 'a noun, not a name',
    weight: -0.55,
    holds: ({ speaker }) => speaker?.description !== undefined,
    example: '“We wait for it,” the mayor said.',
  },
  {
    name: 'a noun that is nobody’s office',
    weight: -0.4,
    holds: ({ attribution, here: { grammar }, speaker }) =>
      speaker?.by !== 'document' &&
      attribution.mention.kind === 'nominal' &&
      !grammar.isSpeaking(attribution.paragraph, attribution.mention),
    example: 'The occasion called it “a very bad joke.”',
  },
  {
    name: 'a body or a place, not a person',
    weight: -0.95,
    holds: ({ attribution }) => (attribution.mention.names[0]?.kind ?? 'person') !== 'person',
    example: 'The Harbor Board called it “a very bad joke.”',
  },
  {
    name: 'a name of one word',
    weight: -1.35,
    holds: (read) => read.attribution.mention.kind === 'name' && !(only(read) ?? ' ').includes(' '),
    example: '“We wait for it,” Moss said.',
  },
  {
    name: 'the sentence is about another',
    weight: -1.75,
    holds: ({ company }) => company?.isAboutAnother === true,
    example: 'The board met after Ann Moss had called it “a very bad joke.”',
  },
  {
    name: 'another says something in the sentence',
    weight: -1.4,
    holds: ({ company }) => company?.anotherSays === true,
    example: 'Bob Ray said that Ann Moss had called it “a very bad joke.”',
  },
  {
    name: 'a piece of a phrase behind a preposition',
    weight: -0.8,
    holds: ({ here: { paragraph }, at }) => {
      const before = paragraph.tokens[at - 1];
      return before?.sentence === paragraph.tokens[at]?.sentence && prepositions.has(before?.lower ?? '');
    },
    example: 'Ann Moss warned of “a very bad joke.”',
  },
  {
    name: 'no plain verb behind its subject',
    weight: -0.75,
    holds: ({ attribution: { cue } }) => cue?.form !== 'verb',
    example: 'Ann Moss left the room, calling it “a joke.”',
  },
  {
    name: 'another cue nearly as good',
    weight: -0.15,
    holds: (read) => rival(read) < 2,
    example: 'Bob Ray said no, and Ann Moss warned of “a joke.”',
  },
  {
    name: 'a verb that hardly reports words',
    weight: -1.1,
    holds: ({ attribution: { cue } }) => (cue?.weight ?? 1) < 0.9,
    example: 'Ann Moss rejected “a joke.”',
  },
  {
    name: 'two whom the pronoun may mean',
    weight: -2.4,
    holds: (read) => {
      const [best, second] = read.speaker?.ranked ?? [];
      if (!isPronoun(read) || best === undefined) return false;
      return best.hasRival === true || (second !== undefined && best.score - second.score < 1.5);
    },
    example: 'Ann Moss left. Eve Lind came after her. “We wait for it,” she said.',
  },
  {
    name: 'the speaker is named far off',
    weight: -0.05,
    holds: ({ attribution: { paragraph, mention }, here, at }) =>
      paragraph === here.paragraph && Math.max(mention.from - at, at - mention.to) > farApart,
    example: 'Ann Moss said at the end of a long and cold day in the port that it was “a joke.”',
  },
  {
    name: 'told by another source',
    weight: -2,
    holds: isToldByAnother,
    example: '“We wait for it,” Ann Moss said, according to Lake News.',
  },
  {
    name: 'another’s verb leads into the words',
    weight: -2.5,
    holds: isToldOfAnother,
    example: 'Ann Moss said the board had told her: “We wait for it.”',
  },
  {
    name: 'repeated from another',
    weight: -3,
    holds: isRepeating,
    example: 'Quoting Bob Ray, Ann Moss said, “We wait for it.”',
  },
  {
    name: 'another is blamed for the words',
    weight: -2,
    holds: ({ attribution: { cue, paragraph } }) => cue !== undefined && blamesForWords(paragraph, cue.from),
    example: 'Ann Moss scolded Bob Ray for calling it “a joke.”',
  },
  {
    name: 'one of several who are said to have said it',
    weight: -3,
    holds: isOneOfMany,
    example: 'Ann Moss and two other sailors said it was “a joke.”',
  },
  {
    name: 'what the sentence tells of the words',
    weight: -2,
    holds: isToldOf,
    example: 'Ann Moss made it clear that “a very bad joke” was not her word.',
  },
  {
    name: 'turns with no question',
    weight: -1.5,
    holds: asksNothing,
    example: '“It is shut,” Ann Moss said.\n\n“It is fine,” Bob Ray said.\n\n“We wait.”\n\n“So do we.”',
  },
  {
    name: 'subhead between marks',
    weight: -1.5,
    holds: ({ here }) => here.subheadInMarks,
    example:
      'It leaks.\n\n“It is shut,” Ann Moss said.\n\n“We will wait until it is whole”\n\nForty barges lay there.',
  },
  {
    name: 'in a clause with who, which or that',
    weight: -2.8,
    holds: isRelative,
    example: 'The board listened to Ann Moss, who had called it “a joke.”',
  },
] as const satisfies readonly SpeakerDoubt[];

/** Everything by which this speaker is less sure. */
export function doubtsOf(read: DoubtedWords): readonly SpeakerDoubt[] {
  return doubts.filter(({ holds }) => holds(read));
}
