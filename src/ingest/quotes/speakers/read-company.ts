import { firstFrom } from '../../passages/first-from.ts';
import { type AttributedWords, clearScore } from '../attribution/attribute-quotes.ts';
import type { RuledAttribution } from '../attribution/attribution.ts';
import { nearCues } from '../cues/cued-paragraph.ts';
import type { Mention } from '../names/mention.ts';
import { isPossessive } from '../names/tokenize.ts';
import { fullWord } from './describe-people.ts';
import type { People } from './group-people.ts';
import type { Speaker } from './speaker.ts';

/** Who else stands in the sentence of somebody’s words. */
export interface Company {
  /** The sentence is about somebody or something else. */
  readonly isAboutAnother: boolean;
  /** Somebody else plainly says something in it. */
  readonly anotherSays: boolean;
}

/** Words, and to whom they are given. */
export interface AscribedWords extends Pick<AttributedWords, 'here' | 'at'> {
  readonly attribution: RuledAttribution;
  readonly speaker: Speaker;
}

/** From this weight on a verb plainly reports words. */
const plain = 0.9;

const nobodyElse: Company = { isAboutAnother: false, anotherSays: false };

/** Looks for others in the sentence of somebody’s words: they may be the ones who said them. A noun of saying tells whose it is, “Bob Ray mocked Ann Moss’s claim of a “right””, “Ann Moss’s letter calling it”, and so do “according to” and a label, whatever the sentence is about. */
export function readCompany(given: AscribedWords, people: People): Company {
  const { here, at, attribution } = given;
  const isLabel = attribution.cue === undefined && attribution.score >= clearScore;
  const isOwner = isPossessive(attribution.paragraph.tokens[attribution.mention.to]);
  if (isLabel || isOwner || attribution.cue?.form === 'noun') return nobodyElse;
  const { paragraph } = here;
  const start = paragraph.sentenceStarts[paragraph.tokens[at]?.sentence ?? 0] ?? 0;
  const isBeside = (token: number): boolean =>
    paragraph.tokens[token]?.sentence === paragraph.tokens[at]?.sentence;
  const subjects = people.subjectsOf.get(paragraph) ?? [];
  const subject = subjects[firstFrom(subjects, start, ({ from }) => from)];
  const isOther = (mention: Mention): boolean => !mayBeSpeaker(mention, given, people);
  return {
    isAboutAnother:
      attribution.cue?.form !== 'source' &&
      subject !== undefined &&
      isBeside(subject.from) &&
      subject.kind !== 'pronoun' &&
      isOther(subject),
    anotherSays: nearCues(here, at).some(
      ({ from, weight, modal, mention }) => isBeside(from) && weight >= plain && !modal && isOther(mention),
    ),
  };
}

/** Words in the paragraph that name somebody: a name or a role of the speaker’s, or the very words by which the speaker is named. */
function mayBeSpeaker(
  { kind, head, names }: Mention,
  { here, attribution: { paragraph, mention }, speaker: { parties } }: AscribedWords,
  { parties: { partyOf }, roles }: People,
): boolean {
  if (paragraph === here.paragraph && head === mention.head) return true;
  if (kind === 'name') return names.some((name) => parties.includes(partyOf.get(name) ?? -1));
  const word = here.paragraph.tokens[head]?.lower ?? '';
  if (mention.kind === kind && word === paragraph.tokens[mention.head]?.lower) return true;
  return kind === 'nominal' && parties.some((party) => roles.get(party)?.has(fullWord(word)));
}
