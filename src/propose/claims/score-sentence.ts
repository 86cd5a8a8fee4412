import type { ClaimElsewhere, ClaimWords } from './claim-words.ts';
import type { KnownFact } from './known-facts.ts';
import type { ClaimSentence } from './read-sentences.ts';
import { sharedStems, type WeighStems } from './weigh-stems.ts';

/** How well a sentence answers a fact, and by what. */
export interface SentenceScore {
  readonly score: number;
  readonly sentence: ClaimSentence;
  /** The claim of another report whose words it has most of. */
  readonly like: ClaimElsewhere | undefined;
  /** Which of these words it has. */
  readonly shared: readonly string[];
  /** What share of that claim's words it has, by what they tell. */
  readonly likeness: number;
  /** Words of the question that it has. */
  readonly asked: readonly string[];
}

export interface Weights extends Pick<ClaimWords, 'names'> {
  readonly weigh: WeighStems;
}

/** Found by leaving out one report of a story after the other; see `bench/claims.ts`. */
const weightOfQuestion = 0.5;
const weightOfTitle = 0.2;
const weightOfValue = 3;
const doubtOfOneWord = 0.6;

/** Compares a sentence with the words of other reports' claims, with their values and with the question. */
export function scoreSentence(sentence: ClaimSentence, fact: KnownFact, weights: Weights): SentenceScore {
  const { weigh, names } = weights;
  const best = bestLike(sentence, fact, weigh);
  const asked = sharedStems(fact.asks, sentence.stems);
  const strong = best.shared.filter((stem) => !names.has(stem)).length;
  const asks = weigh(asked);
  const value = valueShare(sentence, fact, weigh);
  const title = weigh(sharedStems(fact.title, sentence.stems));
  const isNear = best.weight > 0 || asks / atLeastOne(weigh(fact.asks)) > 0.3;
  const score =
    best.likeness * best.weight * (strong > 1 ? 1 : doubtOfOneWord) +
    (weightOfQuestion * asks * asks) / atLeastOne(weigh(fact.asks)) +
    weightOfTitle * title * (isNear ? 1 : 0.3) +
    weightOfValue * value * (strong > 0 || value < 1 ? 1 : 0.5);
  return { score, sentence, like: best.like, shared: best.shared, likeness: best.likeness, asked };
}

interface Like {
  readonly like: ClaimElsewhere | undefined;
  readonly shared: readonly string[];
  readonly weight: number;
  readonly likeness: number;
}

const likeNothing: Like = { like: undefined, shared: [], weight: 0, likeness: 0 };

function bestLike({ stems }: ClaimSentence, { others }: KnownFact, weigh: WeighStems): Like {
  const likes = others.map((other): Like => {
    const shared = sharedStems(other.printed, stems);
    const weight = weigh(shared);
    return { like: other, shared, weight, likeness: weight / atLeastOne(weigh(other.printed)) };
  });
  const strength = ({ weight, likeness }: Like) => weight * likeness;
  return likes.toSorted((left, right) => strength(right) - strength(left))[0] ?? likeNothing;
}

function valueShare({ stems }: ClaimSentence, { others }: KnownFact, weigh: WeighStems): number {
  const shares = others.map(({ value }) => weigh(sharedStems(value, stems)) / atLeastOne(weigh(value)));
  return Math.max(0, ...shares);
}

function atLeastOne(weight: number): number {
  return Math.max(1, weight);
}
