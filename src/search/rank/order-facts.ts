import { standsAt } from '../index/find-mentions.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { type AskedWord, emphasisOf } from '../match/asked-words.ts';
import type { Term } from '../match/term.ts';
import { questionWords } from '../query/asking-words.ts';
import type { FindableWord } from '../words/read-words.ts';
import { type FactLine, type FactLines, factLines } from './fact-lines.ts';
import { type Clues, howNamed, howWritten, prepareClues } from './quote-clues.ts';
import { type WordFinding, worthOf } from './word-finding.ts';

/** A found question with what was found in it. */
export interface RankedFact {
  readonly found: FoundQuote;
  /** The words that tell what is meant. */
  readonly findings: readonly WordFinding[];
  /** Whether it asks for a person, a time, a place as the reader does. */
  readonly isOfKind: boolean;
  /** How much of what it asks itself was asked, from 0 to 1. */
  readonly share: number;
  readonly score: number;
}

export interface FactQuestion {
  /** The words that tell what is meant, and behind them those that ask for a person, a time, a place. */
  readonly terms: readonly Term[];
  /** The words that tell: as many as there are of the first terms. */
  readonly telling: readonly AskedWord[];
  /** How many questions there are in all. */
  readonly facts: number;
  /** Whether it speaks of the story as a whole: what most reports tell of is meant. */
  readonly isPointing: boolean;
}

/** For a question all of whose words were asked for. */
const wholeQuestion = 0.6;
/** The same for what it is called, and for its event, which it shares with other questions. */
const wholeEvent = 0.4;
/** For asking after a person, a time, a place as the reader does, and against asking after another. */
const sameKind = 1.5;
/** Against a time that nobody asked for: it says the least of what an event is about. */
const unaskedTime = 1;
/** For each report that answers a question, where the reader means the story as a whole. */
const eachReport = 0.25;

/** Against asking after somebody whom nobody asked for. */
const unaskedNames = 0.2;

interface Weighing {
  readonly clues: readonly Clues[];
  readonly rarities: readonly number[];
  /** What each word tells: the rarer, the more, and by its place in the question. */
  readonly weights: readonly number[];
  readonly telling: number;
  readonly isPointing: boolean;
}

/** Orders questions by how much of what was asked they ask themselves, or answer. */
export function orderFacts(selected: readonly FoundQuote[], question: FactQuestion): RankedFact[] {
  const { terms, telling, facts, isPointing } = question;
  const rarities = terms.map(({ alternatives }) => Math.log(1 + facts / (1 + mostWith(alternatives))));
  const weights = telling.map(
    (word, at) => emphasisOf(word) * (rarities[at] ?? 0) * (isName(terms[at]) ? nameWeight : 1),
  );
  const clues = terms.map(prepareClues);
  const weighing: Weighing = { clues, rarities, weights, telling: telling.length, isPointing };
  return selected
    .map((found) => weigh(found, weighing))
    .toSorted((one, other) => other.score - one.score || reportsOf(other) - reportsOf(one));
}

/** A name tells more than its rarity says: what is about others is no answer. */
const nameWeight = 1.3;

function isName(term: Term | undefined): boolean {
  return term?.alternatives.some(({ how, weight }) => how === 'name' && weight >= 0.99) ?? false;
}

/** A word that means about the same makes no word commoner. */
function mostWith(alternatives: Term['alternatives']): number {
  const itself = alternatives.filter(({ how }) => how !== 'sense');
  return Math.max(0, ...(itself.length > 0 ? itself : alternatives).map(({ list }) => list.count));
}

function reportsOf({ found }: RankedFact): number {
  return found.shown?.fact?.reports ?? 0;
}

function weigh(found: FoundQuote, { clues, rarities, weights, telling, isPointing }: Weighing): RankedFact {
  const lines = factLines(found);
  const best = clues.slice(0, telling).map((clue) => bestOf(lines.all, clue));
  const kinds = clues.slice(telling).map((clue) => weighKind(lines, clue));
  const reports = isPointing ? (found.shown?.fact?.reports ?? 0) : 0;
  const gains = [
    ...best.map(({ gain }, index) => gain * (weights[index] ?? 0)),
    ...kinds,
    wholeQuestion * shareAsked(lines.tellingWords, clues, weights),
    wholeEvent * shareAsked(lines.event, clues, weights),
    wholeEvent * shareAsked(lines.name, clues, weights),
    eachReport * reports * shareFound(best, weights),
    kinds.length === 0 && asksForTime(lines) ? -unaskedTime : 0,
  ];
  return {
    found,
    findings: best.map(({ worth, takenAs }, index) => ({
      word: clues[index]?.word ?? '',
      written: clues[index]?.asked ?? '',
      worth,
      rarity: rarities[index] ?? 0,
      ...(takenAs === undefined ? {} : { takenAs }),
    })),
    isOfKind: kinds.includes(sameKind),
    share: Math.min(
      1,
      shareAsked(
        lines.tellingWords,
        clues,
        clues.map(() => 1),
      ),
    ),
    score: sum(gains) * (1 - unaskedNames * shareUnasked(lines.names, clues)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** How much of some words was asked for: the more, the rarer they are. */
function shareAsked(
  words: readonly FindableWord[],
  clues: readonly Clues[],
  weights: readonly number[],
): number {
  const asked = words.map((_, at) =>
    Math.max(0, ...clues.map((clue, index) => worthAt(words, at, clue) * (weights[index] ?? 0))),
  );
  return sum(asked) / Math.max(1, words.length);
}

/** How many of some names were not asked for, from 0 to 1; 0 where there are none. */
function shareUnasked(names: readonly FindableWord[], clues: readonly Clues[]): number {
  const unasked = names.filter((_, at) => clues.every((clue) => worthAt(names, at, clue) === 0));
  return unasked.length / Math.max(1, names.length);
}

/** How much of what tells was found, from 0 to 1. */
function shareFound(best: readonly Best[], weights: readonly number[]): number {
  return sum(best.map(({ worth }, at) => worth * (weights[at] ?? 0))) / Math.max(sum(weights), 0.01);
}

function asksForTime({ asks, keywords }: FactLines): boolean {
  return [...asks, ...keywords].some(({ forms: [word] }) => word === 'when');
}

/** Every question has the words by which its kind is asked for among its names. */
function weighKind({ asks, keywords }: FactLines, clues: Clues): number {
  const isAsked = [asks, keywords].some((words) =>
    words.some((word) => howWritten(word, clues.said) === 'word'),
  );
  if (isAsked) return sameKind;
  const isOther = asks.some(({ forms: [word] }) => questionWords.has(word));
  return isOther ? (clues.word === 'why' ? -sameKind / 2 : -sameKind) : 0;
}

interface Best {
  readonly gain: number;
  readonly worth: number;
  readonly takenAs: string | undefined;
}

function bestOf(lines: readonly FactLine[], clues: Clues): Best {
  const found = lines.flatMap(({ words, gain, worth }) =>
    words.map(({ forms: [word] }, at) => {
      const here = worthAt(words, at, clues);
      return { gain: gain * here, worth: worth * here, here, word };
    }),
  );
  const surest = found.reduce<Pick<(typeof found)[number], 'here' | 'word'>>(
    (best, each) => (each.here > best.here ? each : best),
    nothingHere,
  );
  return {
    gain: Math.max(0, ...found.map(({ gain }) => gain)),
    worth: Math.max(0, ...found.map(({ worth }) => worth)),
    takenAs: surest.here === worthOf.sense ? surest.word : undefined,
  };
}

const nothingHere = { here: 0, word: '' } as const;

function worthAt(words: readonly FindableWord[], at: number, clues: Clues): number {
  const word = words[at];
  if (word === undefined) return 0;
  const named = word.forms
    .flatMap((form) => clues.spellings.get(form) ?? [])
    .find(({ run }) => standsAt(words, at, run));
  const how =
    named === undefined ? (howWritten(word, clues.said) ?? howWritten(word, clues.about)) : howNamed(named);
  return how === undefined ? 0 : worthOf[how];
}
