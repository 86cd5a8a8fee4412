import Fuse from 'fuse.js';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { standsAt } from '../index/find-mentions.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { AskedWord } from '../match/asked-words.ts';
import { rarityOf } from '../match/rarity-of.ts';
import type { Term } from '../match/term.ts';
import { type FindableWord, readWords } from '../words/read-words.ts';
import {
  createExplainer,
  type ExplainQuote,
  type Explanation,
  type How,
  type Mark,
  type Why,
} from './explain-quote.ts';

/** How good a hit is: the phrase as asked, all words, words only begun, words with mistakes, some of the words; or listed without any words. */
export type Tier = 'phrase' | 'words' | 'start' | 'near' | 'some' | 'listed';

/** One matching quote of a hit. */
export interface HitRendering extends FoundQuote {
  readonly marks: readonly Mark[];
  readonly why: readonly Why[];
}

/** One utterance with its matching renderings, the best first. */
export interface Hit {
  readonly tier: Tier;
  /** How many of the words it has that were looked for; one with a mistake counts half. */
  readonly covered: number;
  /** The words that it lacks, as written. */
  readonly missing: readonly string[];
  /** How rare the words are that it has, together. */
  readonly rarity: number;
  readonly renderings: readonly [HitRendering, ...HitRendering[]];
  /** Number by which all renderings of the utterance can be read, matching or not. */
  readonly group: number;
  /** How many renderings there are. */
  readonly renderingCount: number;
}

/** The texts of a selected hit. */
export interface SelectedQuotes {
  readonly score: number;
  readonly group: number;
  readonly renderingCount: number;
  readonly quotes: readonly FoundQuote[];
}

interface Candidate {
  readonly hit: Hit;
  readonly score: number;
  readonly place: number;
}

export interface RankQuestion {
  readonly terms: readonly Term[];
  /** Texts of the selected hits, in the order in which they were selected. */
  readonly selected: readonly SelectedQuotes[];
  /** How many quotes there are in all. */
  readonly size: number;
  /** Whether closeness of words decides the order, and not only time. */
  readonly byCloseness: boolean;
}

const bestFirst: readonly Tier[] = ['phrase', 'words', 'start', 'near', 'some', 'listed'];
const mostCloseness = 0.05;

/** Orders selected hits by tier; within the tiers that forgive, fuse.js says which words are closest. */
export function rankHits({ terms, selected, size, byCloseness }: RankQuestion): Hit[] {
  const explain = createExplainer(terms);
  const candidates = selected.flatMap((found, place) => toCandidate(found, { place, terms, size, explain }));
  if (!byCloseness) return candidates.map(({ hit }) => hit);
  const closeness = scoreCloseness(candidates, terms);
  return candidates
    .toSorted((one, other) => {
      const byTier = bestFirst.indexOf(one.hit.tier) - bestFirst.indexOf(other.hit.tier);
      return (
        byTier ||
        (closeness.get(one) ?? 0) - (closeness.get(other) ?? 0) ||
        other.score - one.score ||
        one.place - other.place
      );
    })
    .map(({ hit }) => hit);
}

interface Judging {
  readonly place: number;
  readonly terms: readonly Term[];
  readonly size: number;
  readonly explain: ExplainQuote;
}

function toCandidate(
  { score, group, renderingCount, quotes }: SelectedQuotes,
  { place, terms, size, explain }: Judging,
): Candidate[] {
  const explained = quotes
    .map((quote) => {
      const words = wordsOf(quote);
      const explanation = explain(quote, words);
      return { quote, explanation, tier: tierOf(words, explanation, terms) };
    })
    .toSorted((one, other) => bestFirst.indexOf(one.tier) - bestFirst.indexOf(other.tier));
  const [first, ...others] = explained.map(
    ({ quote, explanation: { marks, why } }): HitRendering => ({ ...quote, marks, why }),
  );
  const best = explained[0];
  if (first === undefined || best === undefined) return [];
  const { tier } = best;
  const covered = countCovered(best.explanation);
  const found = terms.filter((_, index) => best.explanation.found[index] !== undefined);
  const missing = terms.filter((term) => !found.includes(term)).map(({ asked }) => asked.written);
  const rarity = found.reduce((sum, term) => sum + rarityOf(term, size), 0);
  const hit: Hit = { tier, covered, missing, rarity, renderings: [first, ...others], group, renderingCount };
  return [{ hit, score, place }];
}

function countCovered({ found }: Explanation): number {
  return found.reduce((sum, how) => sum + (how === undefined ? 0 : how === 'near' ? 0.5 : 1), 0);
}

/** The words of a quote, read once: from key to key the best hits are mostly the same. */
const wordsOf = keepAnswersOf(({ words }: FoundQuote) => readWords(words));

const tierOfHow: Readonly<Record<How, Tier>> = {
  word: 'words',
  name: 'words',
  about: 'words',
  start: 'start',
  near: 'near',
};

function tierOf(words: readonly FindableWord[], { found }: Explanation, terms: readonly Term[]): Tier {
  if (terms.length === 0) return 'listed';
  if (
    hasAskedRun(
      words,
      terms.map(({ asked }) => asked),
    )
  )
    return 'phrase';
  const tiers = found.map((how): Tier => (how === undefined ? 'some' : tierOfHow[how]));
  return bestFirst.findLast((tier) => tiers.includes(tier)) ?? 'some';
}

/** Whether all asked words stand together in the order in which they were asked. */
function hasAskedRun(words: readonly FindableWord[], asked: readonly AskedWord[]): boolean {
  if (asked.length < 2) return false;
  const run = asked.map(({ word }) => word);
  return words.some((_, at) => standsAt(words, at, run));
}

/** Rounded, so that what is about equally close is ordered by the index's own score and by time. */
function scoreCloseness(candidates: readonly Candidate[], terms: readonly Term[]): Map<Candidate, number> {
  const forgiving = candidates.filter(({ hit }) => hit.tier === 'near' || hit.tier === 'some');
  if (forgiving.length < 2) return new Map();
  const fuse = new Fuse(
    forgiving.map(({ hit }) => hit.renderings[0].words),
    {
      useTokenSearch: true,
      includeScore: true,
      threshold: 0.34,
      minMatchCharLength: 2,
      ignoreFieldNorm: true,
    },
  );
  const found = fuse.search(terms.map(({ asked }) => asked.word).join(' '));
  const scores = new Map(
    found.map(({ refIndex, score = 1 }) => [refIndex, Math.round(score / mostCloseness) * mostCloseness]),
  );
  return new Map(forgiving.map((candidate, index) => [candidate, scores.get(index) ?? 1]));
}
