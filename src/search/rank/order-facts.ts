import { standsAt } from '../index/find-mentions.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { Term } from '../match/term.ts';
import { questionWords } from '../query/asking-words.ts';
import { type FindableWord, readWords } from '../words/read-words.ts';
import { type Clues, prepareClues } from './quote-clues.ts';

/** A found question with what was found in it. */
export interface RankedFact {
  readonly found: FoundQuote;
  /** How many of the telling words it has; one with a mistake counts half. */
  readonly covered: number;
  /** The telling words that it lacks, as written. */
  readonly missing: readonly string[];
  /** How rare the telling words are that it has, together. */
  readonly rarity: number;
  /** Whether it asks for a person, a time, a place as the reader does. */
  readonly isOfKind: boolean;
  readonly score: number;
}

export interface FactQuestion {
  /** The words that tell what is meant, and behind them those that ask for a person, a time, a place. */
  readonly terms: readonly Term[];
  /** How many of the terms tell. */
  readonly telling: number;
  /** How many questions there are in all. */
  readonly facts: number;
  /** Whether it speaks of the story as a whole: what most reports tell of is meant. */
  readonly isPointing: boolean;
}

/** What a word is worth in each line of a question: in what it asks, its values, what else it is called, the passages. */
const lineWeights = [1, 0.8, 0.7];
const passageWeight = 0.4;
const howWeights = { word: 1, name: 1, about: 1, start: 0.8, near: 0.5 } as const;
/** For a question all of whose words were asked for. */
const wholeQuestion = 2;
/** For asking after a person, a time, a place as the reader does, and against asking after another. */
const sameKind = 1.5;
/** Against a time that nobody asked for: it says the least of what an event is about. */
const unaskedTime = 1;
/** For each report that answers a question, where the reader means the story as a whole. */
const eachReport = 0.25;

type How = keyof typeof howWeights;

interface Weighing {
  readonly clues: readonly Clues[];
  readonly rarities: readonly number[];
  readonly telling: number;
  readonly isPointing: boolean;
}

/** Orders questions by how much of what was asked they ask themselves, or answer. */
export function orderFacts(selected: readonly FoundQuote[], question: FactQuestion): RankedFact[] {
  const weighing: Weighing = {
    clues: question.terms.map(prepareClues),
    rarities: question.terms.map(({ alternatives }) =>
      Math.log(1 + question.facts / (1 + Math.max(0, ...alternatives.map(({ list }) => list.count)))),
    ),
    telling: question.telling,
    isPointing: question.isPointing,
  };
  return selected
    .map((found) => weigh(found, weighing))
    .toSorted((one, other) => other.score - one.score || reportsOf(other) - reportsOf(one));
}

function reportsOf({ found }: RankedFact): number {
  return found.shown?.fact?.reports ?? 0;
}

function weigh(found: FoundQuote, { clues, rarities, telling, isPointing }: Weighing): RankedFact {
  const lines = found.words.split('\n').map(readWords);
  const asked = new Set<FindableWord>();
  const best = clues.slice(0, telling).map((clue) => bestOf(lines, clue, asked));
  const kinds = clues.slice(telling).map((clue) => weighKind(lines, clue, asked));
  const ofQuestion = asked.size / Math.max(1, lines[0]?.length ?? 1);
  const reports = isPointing ? (found.shown?.fact?.reports ?? 0) : 0;
  const gains = [
    ...best.map(({ weight }, index) => weight * (rarities[index] ?? 0)),
    ...kinds,
    wholeQuestion * ofQuestion,
    eachReport * reports,
    kinds.length === 0 && asksForTime(lines) ? -unaskedTime : 0,
  ];
  return {
    found,
    covered: sum(best.map(({ how }) => (how === undefined ? 0 : how === 'near' ? 0.5 : 1))),
    missing: best.flatMap(({ how }, index) => (how === undefined ? (clues[index]?.asked ?? []) : [])),
    rarity: sum(best.map(({ how }, index) => (how === undefined ? 0 : (rarities[index] ?? 0)))),
    isOfKind: kinds.includes(sameKind),
    score: sum(gains),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function asksForTime([asks = [], , keywords = []]: readonly (readonly FindableWord[])[]): boolean {
  return [...asks, ...keywords].some(({ forms: [word] }) => word === 'when');
}

/** Every question has the words by which its kind is asked for among its names. */
function weighKind(
  [asks = [], , keywords = []]: readonly (readonly FindableWord[])[],
  clues: Clues,
  asked: Set<FindableWord>,
): number {
  const isAsked = bestOf([asks, [], keywords], clues, asked).how === 'word';
  if (isAsked) return sameKind;
  return asks.some(({ forms: [word] }) => questionWords.has(word)) ? -sameKind : 0;
}

interface Best {
  readonly weight: number;
  readonly how: How | undefined;
}

function bestOf(lines: readonly (readonly FindableWord[])[], clues: Clues, asked: Set<FindableWord>): Best {
  let best: Best = { weight: 0, how: undefined };
  for (const [line, words] of lines.entries()) {
    for (const [at, word] of words.entries()) {
      const how = howFound(words, at, clues);
      if (how === undefined) continue;
      if (line === 0) asked.add(word);
      const weight = (lineWeights[line] ?? passageWeight) * howWeights[how];
      if (weight > best.weight) best = { weight, how };
    }
  }
  return best;
}

function howFound(
  words: readonly FindableWord[],
  at: number,
  { words: known, spellings }: Clues,
): How | undefined {
  const forms = words[at]?.forms ?? [];
  const isNamed = forms.some((form) => spellings.get(form)?.some(({ run }) => standsAt(words, at, run)));
  return isNamed ? 'name' : forms.map((form) => known.get(form)).find((how) => how !== undefined);
}
