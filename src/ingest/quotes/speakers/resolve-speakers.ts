import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { type AttributedWords, clearScore } from '../attribution/attribute-quotes.ts';
import type { RuledAttribution } from '../attribution/attribution.ts';
import { bodyNouns } from '../lists/organisation-words.ts';
import { sourceNouns } from '../lists/titles.ts';
import type { People } from './group-people.ts';
import { type Company, readCompany } from './read-company.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';

/** Attributed words with whoever is meant by the words that name their speaker. */
export interface SpokenWords extends AttributedWords {
  readonly speaker?: Speaker;
  /** Left out where nobody is named. */
  readonly company?: Company;
  /** How many other marked words of the report are clearly given to the same speaker. */
  readonly clearElsewhere?: number;
}

/** From this score on the speaker is likely to be the one a later pronoun means. */
const fairlySure = 5;

/** Resolves the speakers in reading order: who spoke last is likely to go on. */
export function resolveSpeakers(
  attributed: ReadonlyMap<number, AttributedWords>,
  people: People,
): ReadonlyMap<number, SpokenWords> {
  const spoken = new Map<number, SpokenWords>();
  let lastSpeaker: number | undefined;
  let lastThing: Speaker | undefined;
  let asked = false;
  for (const [quote, read] of attributed) {
    const { attribution, words } = read;
    if (attribution === undefined) {
      spoken.set(quote, read);
      continue;
    }
    const speaker = resolveSpeaker(attribution, words, { ...people, lastSpeaker, lastThing, asked });
    const company = readCompany({ ...read, attribution, speaker }, people);
    spoken.set(quote, { ...read, speaker, company });
    lastThing = isThing(attribution, speaker) ? speaker : undefined;
    if (attribution.score >= fairlySure && speaker.parties.length > 0) {
      lastSpeaker = speaker.parties[0];
      asked = endsWithSign(words, '?');
    }
  }
  return countClear(spoken);
}

function countClear(spoken: ReadonlyMap<number, SpokenWords>): ReadonlyMap<number, SpokenWords> {
  const clear = Map.groupBy([...spoken.values()].filter(isClear), nameOf);
  return new Map(
    Array.from(spoken, ([quote, read]) => {
      const own = clear.get(nameOf(read))?.length ?? 0;
      return [quote, { ...read, clearElsewhere: own - (isClear(read) ? 1 : 0) }];
    }),
  );
}

function isClear({ attribution }: SpokenWords): boolean {
  return attribution !== undefined && attribution.score >= clearScore;
}

function nameOf({ speaker }: SpokenWords): string | undefined {
  return speaker?.description ?? speaker?.names.join(' and ');
}

/** A paper or a body, of which the report may go on to say “it added”. */
function isThing({ mention, paragraph }: RuledAttribution, { by, kinds, description }: Speaker): boolean {
  if (mention.kind === 'pronoun') return by === 'thing' && paragraph.tokens[mention.head]?.lower === 'it';
  if (mention.kind === 'name') return kinds.length === 1 && kinds[0] === 'organisation';
  const noun = paragraph.tokens[mention.head]?.lower ?? '';
  return description !== undefined && kinds.length === 0 && (sourceNouns.has(noun) || bodyNouns.has(noun));
}
