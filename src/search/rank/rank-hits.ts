import Fuse from 'fuse.js/basic';
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
  type Mark,
  type Why,
} from './explain-quote.ts';
import { isRecalled } from './recalled-run.ts';
import { type How, type WordFinding, worthFound } from './word-finding.ts';

/** How good a hit is: the phrase as asked, or as somebody remembers it, all words, words in another form, only begun or by others that mean about the same, words with mistakes, some of the words; or listed without any words. */
export type Tier = 'phrase' | 'recalled' | 'words' | 'start' | 'near' | 'some' | 'listed';

/** One matching quote of a hit. */
export interface HitRendering extends FoundQuote {
  readonly marks: readonly Mark[];
  readonly why: readonly Why[];
}

/** One utterance with its matching renderings, the best first. */
export interface Hit {
  readonly tier: Tier;
  /** The words that were looked for. */
  readonly findings: readonly WordFinding[];
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
  /** All words of the query in their order, those that only make a sentence of it included. */
  readonly asked: readonly string[];
  /** Texts of the selected hits, in the order in which they were selected. */
  readonly selected: readonly SelectedQuotes[];
  /** How many quotes there are in all. */
  readonly size: number;
  /** Whether closeness of words decides the order, and not only time. */
  readonly byCloseness: boolean;
}

const bestFirst: readonly Tier[] = ['phrase', 'recalled', 'words', 'start', 'near', 'some', 'listed'];
const mostCloseness = 0.05;

/** Orders selected hits by tier; where words are missing, fuse.js says which texts are closest. Which mistake was made is known before. */
export function rankHits({ terms, asked, selected, size, byCloseness }: RankQuestion): Hit[] {
  const explain = createExplainer(terms);
  const candidates = selected.flatMap((found, place) =>
    toCandidate(found, { place, terms, asked, size, explain }),
  );
  if (!byCloseness) return candidates.map(({ hit }) => hit);
  const closeness = scoreCloseness(candidates, terms);
  return candidates
    .toSorted((one, other) => {
      const byTier = bestFirst.indexOf(one.hit.tier) - bestFirst.indexOf(other.hit.tier);
      return (
        byTier ||
        Number(lacksSpeaker(one.hit, terms)) - Number(lacksSpeaker(other.hit, terms)) ||
        (closeness.get(one) ?? 0) - (closeness.get(other) ?? 0) ||
        other.score - one.score ||
        one.place - other.place
      );
    })
    .map(({ hit }) => hit);
}

/** Whether it is by others than who was asked for as the speaker. */
function lacksSpeaker({ findings }: Hit, terms: readonly Term[]): boolean {
  return findings.some(({ worth }, at) => worth === 0 && terms[at]?.asked.side === 'speaker');
}

interface Judging {
  readonly place: number;
  readonly terms: readonly Term[];
  readonly asked: readonly string[];
  readonly size: number;
  readonly explain: ExplainQuote;
}

function toCandidate(
  { score, group, renderingCount, quotes }: SelectedQuotes,
  { place, terms, asked, size, explain }: Judging,
): Candidate[] {
  const explained = quotes
    .map((quote) => {
      const words = wordsOf(quote);
      const explanation = explain(quote, words);
      return { quote, explanation, tier: tierOf(words, explanation, { terms, asked }) };
    })
    .toSorted((one, other) => bestFirst.indexOf(one.tier) - bestFirst.indexOf(other.tier));
  const [first, ...others] = explained.map(
    ({ quote, explanation: { marks, why } }): HitRendering => ({ ...quote, marks, why }),
  );
  const best = explained[0];
  if (first === undefined || best === undefined) return [];
  const { tier } = best;
  const findings = terms.map((term, index) => findWord(term, best.explanation.found[index], size));
  const hit: Hit = { tier, findings, renderings: [first, ...others], group, renderingCount };
  return [{ hit, score, place }];
}

function findWord(term: Term, how: How | undefined, size: number): WordFinding {
  const { word, written } = term.asked;
  return { word, written, worth: worthFound(how, word), rarity: rarityOf(term, size) };
}

/** The words of a quote, read once: from key to key the best hits are mostly the same. */
const wordsOf = keepAnswersOf(({ words }: FoundQuote) => readWords(words));

const tierOfHow: Readonly<Record<How, Tier>> = {
  word: 'words',
  name: 'words',
  run: 'words',
  about: 'words',
  event: 'start',
  form: 'start',
  start: 'start',
  sense: 'start',
  near: 'near',
};

function tierOf(
  words: readonly FindableWord[],
  { found }: Explanation,
  { terms, asked }: Pick<Judging, 'terms' | 'asked'>,
): Tier {
  if (terms.length === 0) return 'listed';
  if (
    hasAskedRun(
      words,
      terms.map(({ asked }) => asked),
    )
  )
    return 'phrase';
  if (isRecalled(words, asked)) return 'recalled';
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
  const forgiving = candidates.filter(({ hit }) => hit.tier === 'some');
  if (forgiving.length < 2) return new Map();
  const fuse = new Fuse(
    forgiving.map(({ hit }) => hit.renderings[0].words),
    {
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.34,
      minMatchCharLength: 2,
      ignoreFieldNorm: true,
    },
  );
  const scores = terms.map(
    ({ asked }) => new Map(fuse.search(asked.word).map(({ refIndex, score = 1 }) => [refIndex, score])),
  );
  const meanOf = (index: number): number =>
    scores.reduce((sum, each) => sum + (each.get(index) ?? 1), 0) / Math.max(1, scores.length);
  return new Map(
    forgiving.map((candidate, index) => [
      candidate,
      Math.round(meanOf(index) / mostCloseness) * mostCloseness,
    ]),
  );
}
