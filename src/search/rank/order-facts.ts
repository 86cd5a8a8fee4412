import { standsAt } from '../index/find-mentions.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { type AskedWord, emphasisOf } from '../match/asked-words.ts';
import type { Term } from '../match/term.ts';
import { polarWords, questionWords } from '../query/asking-words.ts';
import type { FindableWord } from '../words/read-words.ts';
import { type BestInLines, bestInLines, worthAt } from './best-in-lines.ts';
import { type FactLines, factLines } from './fact-lines.ts';
import { type Clues, howWritten, prepareClues } from './quote-clues.ts';
import { type AskedDeed, agreesWithDeed, readDeed } from './role-order.ts';
import { isBesideName, isOfOthers, type Naming, namingBeside } from './topic-naming.ts';
import type { WordFinding } from './word-finding.ts';

/** A found question with what was found in it. */
export interface RankedFact {
  readonly found: FoundQuote;
  /** The words that tell what is meant. */
  readonly findings: readonly WordFinding[];
  /** Whether it asks for a person, a time, a place as the reader does. */
  readonly isOfKind: boolean;
  /** How much of what it asks itself was asked, from 0 to 1. */
  readonly share: number;
  /** By what all that tells what is meant names somebody, an outlet or an event; undefined where it does not, and of a question. */
  readonly naming: Naming | undefined;
  /** Whether it is an event of others than were asked for. */
  readonly isOfOthers: boolean;
  /** Whether all that was asked stands in it side by side. */
  readonly isVerbatim: boolean;
  readonly score: number;
}

export interface FactQuestion {
  /** The words that tell what is meant, and behind them those that ask for a person, a time, a place. */
  readonly terms: readonly Term[];
  /** The words that tell: as many as there are of the first terms. */
  readonly telling: readonly AskedWord[];
  /** All words of the query, folded, in their order. */
  readonly asked: readonly string[];
  /** How many questions there are in all. */
  readonly facts: number;
  /** Whether it speaks of the story as a whole: what most reports tell of is meant. */
  readonly isPointing: boolean;
}

/** For a question all of whose words were asked for. */
const wholeQuestion = 0.6;
/** The same for what it is called, and for its event, which it shares with other questions. */
const wholeEvent = 0.6;
/** For asking after a person, a time, a place as the reader does, and against asking after another. */
const sameKind = 1.8;
/** Against a time that nobody asked for: it says the least of what an event is about. */
const unaskedTime = 1;
/** For each report that answers a question, where the reader means the story as a whole. */
const eachReport = 0.25;
/** The same where they do not: what many tell of is meant rather than what one does. */
const eachReportAnyway = 0.06;

/** For asking after what the same one does, and against asking after what another does to them. */
const sameDeed = 0.8;

/** Against asking after somebody whom nobody asked for. */
const unaskedNames = 0.05;

interface Weighing {
  readonly clues: readonly Clues[];
  readonly rarities: readonly number[];
  /** What each word tells: the rarer, the more, and by its place in the question. */
  readonly weights: readonly number[];
  readonly telling: number;
  readonly asked: readonly string[];
  readonly isPointing: boolean;
  readonly deed: AskedDeed | undefined;
}

/** Orders questions by how much of what was asked they ask themselves, or answer. */
export function orderFacts(selected: readonly FoundQuote[], question: FactQuestion): RankedFact[] {
  const { terms, telling, asked, facts, isPointing } = question;
  const rarities = terms.map(({ alternatives }) => Math.log(1 + facts / (1 + mostWith(alternatives))));
  const weights = telling.map((word, at) => emphasisOf(word) * (rarities[at] ?? 0) * weightOfName(terms[at]));
  const clues = terms.map(prepareClues);
  const deed = readDeed(
    asked,
    telling.map(({ word }) => word),
  );
  const weighing: Weighing = { clues, rarities, weights, telling: telling.length, asked, isPointing, deed };
  return selected.map((found) => weigh(found, weighing)).toSorted((one, other) => other.score - one.score);
}

/** A name tells more than its rarity says: what is about others is no answer. */
const nameWeight = 1.3;

function weightOfName(term: Term | undefined): number {
  return isName(term) ? nameWeight : 1;
}

function isName(term: Term | undefined): boolean {
  return term?.alternatives.some(({ how, weight }) => how === 'name' && weight >= 0.99) ?? false;
}

/** A word that means about the same makes no word commoner. */
function mostWith(alternatives: Term['alternatives']): number {
  const itself = alternatives.filter(({ how }) => how !== 'sense');
  return Math.max(0, ...(itself.length > 0 ? itself : alternatives).map(({ list }) => list.count));
}

function weigh(found: FoundQuote, weighing: Weighing): RankedFact {
  const { clues, rarities, weights, telling, isPointing } = weighing;
  const lines = factLines(found);
  const tellingClues = clues.slice(0, telling);
  const isTopic = found.shown?.topic !== undefined;
  const counted =
    isTopic && !isBesideName(found, tellingClues)
      ? lines.all.filter((_, at) => at !== lineOfKind)
      : lines.all;
  const best = tellingClues.map((clue) => bestInLines(counted, clue));
  const kinds = clues.slice(telling).map((clue) => weighKind(lines, clue));
  const reports = (found.shown?.fact?.reports ?? 0) * (isPointing ? eachReport : eachReportAnyway);
  const gains = [
    ...best.map(({ gain }, index) => gain * (weights[index] ?? 0)),
    ...kinds,
    wholeQuestion * shareAsked(lines.tellingWords, clues, weights),
    wholeEvent * shareAsked(lines.event, clues, weights),
    wholeEvent * shareAsked(lines.name, clues, weights),
    reports * shareFound(best, weights),
    sameDeed * agreement(lines, weighing),
    kinds.length === 0 && found.shown?.fact !== undefined && asksForTime(lines) ? -unaskedTime : 0,
  ];
  return {
    found,
    findings: best.map((found, index) => toFinding(found, clues[index], rarities[index])),
    isOfKind: kinds.includes(sameKind),
    naming: isTopic ? namingBeside(found, tellingClues) : undefined,
    isOfOthers: isTopic && isOfOthers(found, tellingClues),
    isVerbatim: telling > 1 && hasRun(lines, weighing.asked),
    share: Math.min(
      1,
      shareAsked(
        lines.tellingWords,
        clues,
        clues.map(() => 1),
      ) * weightOfShare(lines, isTopic),
    ),
    score: sum(gains) * (1 - unaskedNames * shareUnasked(lines.names, clues)),
  };
}

/** So few words stand side by side by chance. */
const leastRun = 3;

function hasRun({ all }: FactLines, asked: readonly string[]): boolean {
  return (
    asked.length >= leastRun && all.some(({ words }) => words.some((_, at) => standsAt(words, at, asked)))
  );
}

/** That one word alone was asked says little; the name of a topic may be one. */
function weightOfShare({ tellingWords }: FactLines, isTopic: boolean): number {
  return tellingWords.length === 1 && !isTopic ? 0.5 : 1;
}

function toFinding(
  { worth, takenAs, isProper }: BestInLines,
  clue: Clues | undefined,
  rarity = 0,
): WordFinding {
  return {
    word: clue?.word ?? '',
    written: clue?.asked ?? '',
    worth,
    rarity,
    ...(takenAs === undefined ? {} : { takenAs }),
    ...(isProper ? { isProper } : {}),
    ...(clue !== undefined && isUnknown(clue) ? { isUnknown: true } : {}),
  };
}

function isUnknown({ said, about, names, rows }: Clues): boolean {
  return said.hows.size + about.hows.size + names.length + rows.length === 0;
}

/** Whether what it asks, or what its event is called, has the deed by the one who is asked about. */
function agreement({ asks, event }: FactLines, { deed, clues }: Weighing): number {
  if (deed === undefined) return 0;
  const agreed = [asks, event].map((words) =>
    agreesWithDeed(deed, (telling) => {
      const clue = clues[telling];
      return clue === undefined ? -1 : words.findIndex((_, at) => worthAt(words, at, clue) > 0);
    }),
  );
  return agreed.includes(-1) ? -1 : Math.max(...agreed);
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
function shareFound(best: readonly BestInLines[], weights: readonly number[]): number {
  return sum(best.map(({ worth }, at) => worth * (weights[at] ?? 0))) / Math.max(sum(weights), 0.01);
}

function asksForTime({ asks, keywords }: FactLines): boolean {
  return [...asks, ...keywords].some(({ forms: [word] }) => word === 'when');
}

/** Every question has the words by which its kind is asked for among its names. */
function weighKind({ asks, keywords }: FactLines, clues: Clues): number {
  const isPolar = polarWords.has(asks[0]?.forms[0] ?? '');
  const isAsked = [isPolar ? [] : asks, keywords].some((words) =>
    words.some((word) => howWritten(word, clues.said) === 'word'),
  );
  if (isAsked) return sameKind;
  const isOther = asks.some(({ forms: [word] }) => questionWords.has(word));
  return isOther ? (clues.word === 'why' ? -sameKind / 2 : -sameKind) : 0;
}

/** By what everything of a kind is asked for: of a topic, behind what is told of it. */
const lineOfKind = 4;
