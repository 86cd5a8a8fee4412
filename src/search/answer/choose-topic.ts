import type { AskedWord } from '../match/asked-words.ts';
import type { Term } from '../match/term.ts';
import { isFiller } from '../query/asking-words.ts';
import type { RankedFact } from '../rank/order-facts.ts';
import type { Naming } from '../rank/topic-naming.ts';
import { weighCovered } from '../rank/weigh-covered.ts';
import { foldText } from '../words/read-words.ts';
import { type TopicHit, toTopicHit } from './topic-hit.ts';

/** What has most of what was asked; of equals what is named, then what is named most nearly. Of several people who have the asked name or office alike all, in the same order. */
export function chooseTopics(
  ordered: readonly RankedFact[],
  telling: readonly AskedWord[],
  terms: readonly Term[],
): readonly TopicHit[] {
  if (telling.every(({ word, phrase }) => phrase === undefined && isFiller(word))) return [];
  const weigh = weighCovered(telling);
  const topics = ordered.flatMap((fact) => toTopicHit(fact) ?? []);
  const compare = (one: TopicHit, other: TopicHit): number =>
    Number(other.isVerbatim) - Number(one.isVerbatim) ||
    worthOf(other, weigh) - worthOf(one, weigh) ||
    rankOf(one) - rankOf(other) ||
    nearness(other, terms) - nearness(one, terms) ||
    Number(isWhole(other, telling)) - Number(isWhole(one, telling)) ||
    askedOf(other, telling) - askedOf(one, telling) ||
    other.share - one.share;
  const [best, ...others] = topics.toSorted(compare);
  return best === undefined ? [] : [best, ...others.filter((other) => isNamedAlike(other, best, terms))];
}

const surestNaming: readonly (Naming | undefined)[] = [
  'name',
  'office',
  'like-office',
  'mistyped',
  undefined,
];

function rankOf({ naming }: TopicHit): number {
  return surestNaming.indexOf(naming);
}

/** For answering for a time or a place as the reader asks, and for what it is called. */
const sameKind = 0.3;
const ownTitle = 0.1;
/** Against what only tells of the same. */
const named = 1.15;

function worthOf(
  { findings, isOfKind, share, naming }: TopicHit,
  weigh: (findings: TopicHit['findings']) => number,
): number {
  return (
    weigh(findings) * (1 + (isOfKind ? sameKind : 0)) * (isCalled(naming) ? named : 1 + ownTitle * share)
  );
}

function isCalled(naming: Naming | undefined): boolean {
  return naming === 'name' || naming === 'mistyped';
}

/** Whether as many words were asked as something is called by that has them all. */
function isWhole({ title, names, naming }: TopicHit, telling: readonly AskedWord[]): boolean {
  const asked = telling.filter(({ isLight }) => isLight !== true).length;
  const isTelling = (word: string): boolean => !isFiller(word);
  return (
    naming !== undefined &&
    [title, ...names].some((name) => foldText(name).filter(isTelling).length === asked)
  );
}

/** How many of the asked words its own name has, and not only another spelling of it. */
function askedOf({ title }: TopicHit, telling: readonly AskedWord[]): number {
  const words = foldText(title);
  return telling.filter(({ word }) => words.includes(word)).length;
}

/** How nearly what was asked is its name. */
function nearness({ id }: TopicHit, terms: readonly Term[]): number {
  const weights = terms.flatMap(({ alternatives }) =>
    alternatives.map((each) =>
      each.how === 'name' && `${each.name.type}/${each.name.id}` === id ? each.weight : 0,
    ),
  );
  return Math.max(0, ...weights);
}

function isNamedAlike(other: TopicHit, best: TopicHit, terms: readonly Term[]): boolean {
  return (
    best.naming !== undefined &&
    best.naming === other.naming &&
    [best, other].every(({ type }) => type === 'person') &&
    (best.naming !== 'mistyped' || nearness(best, terms) === nearness(other, terms))
  );
}
