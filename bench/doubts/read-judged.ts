import { readFinds } from '../../src/ingest/quotes/compose-quotations.ts';
import { doubts } from '../../src/ingest/quotes/confidence/doubts.ts';
import { grounds } from '../../src/ingest/quotes/confidence/weigh-confidence.ts';
import { joinParts } from '../../src/ingest/quotes/join-parts.ts';
import { readStages } from '../../src/ingest/quotes/read-quotations.ts';
import type { SpeakerScorer } from '../measure-calibration.ts';
import type { Case } from './fit-logistic.ts';

/** A development article, as far as it is asked here. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (Parameters<SpeakerScorer['speakerRight']>[0] & { readonly kind: string })[];
}

/** A speaker that was read and judged. */
export interface JudgedSpeaker extends Case {
  readonly article: string;
}

/** What is not fitted: the data want the outer source where another tells or repeats the words or is blamed for them, a reader the inner one; and they hardly hold a pronoun for two. */
const held: readonly string[] = [
  'two whom the pronoun may mean',
  'told by another source',
  'another’s verb leads into the words',
  'repeated from another',
  'another is blamed for the words',
];
export const fittedDoubts = doubts.filter(({ name }) => !held.includes(name));
const heldDoubts = doubts.filter(({ name }) => held.includes(name));

/** Where the data give words to a “who”, whether whoever stands before it was read rightly cannot be told. */
const namesNobody = /^(?:who|which|that)$/i;

/** Every quotation whose speaker is known and was read, with what makes that speaker more or less sure. */
export function readJudged(
  { id, text, quotes }: GoldArticle,
  { segs, speakerRight }: SpeakerScorer,
): readonly JudgedSpeaker[] {
  const { marked, spoken } = readStages(text);
  const finds = joinParts(readFinds(marked, spoken)).filter(({ kind }) => kind === 'said');
  const found = new Map(
    finds.flatMap((find) =>
      find.parts.flatMap((part) => segs(text, part).map((place) => [place.join(), find] as const)),
    ),
  );
  const known = quotes.filter(
    ({ speaker, speaker_type }) =>
      speaker !== undefined && speaker_type !== 'none' && !namesNobody.test(speaker),
  );
  return known.flatMap((quote) =>
    segs(text, quote).flatMap((place) => {
      const read = found.get(place.join())?.places?.speechFrom;
      const speaker = read?.speaker?.description ?? read?.speaker?.names.join(' and ') ?? '';
      if (read?.attribution === undefined || speaker === '') return [];
      const doubted = { ...read, attribution: read.attribution };
      const features = [
        ...grounds.map(({ holds }) => holds(doubted)),
        ...fittedDoubts.map(({ holds }) => Number(holds(doubted))),
      ];
      const right = speakerRight(quote, speaker).last;
      return {
        article: id,
        features,
        held: heldDoubts.reduce((sum, { weight, holds }) => sum + (holds(doubted) ? weight : 0), 0),
        right,
      };
    }),
  );
}
