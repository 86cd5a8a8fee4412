import type { OpenEngine, SearchEngine } from '../engine/search-engine.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { aboutMark, topicWord } from '../index/index-format.ts';
import { type AskedWord, emphasisOf, readAskedWords } from '../match/asked-words.ts';
import { planTerms } from '../match/plan-terms.ts';
import type { Alternative, Term } from '../match/term.ts';
import { understandWords } from '../match/understand-words.ts';
import { askInEnglish } from '../query/asked-in-english.ts';
import { asksWhatItIs } from '../query/asking-words.ts';
import type { QueryPart } from '../query/query.ts';
import { orderFacts, type RankedFact } from '../rank/order-facts.ts';
import { planSelection } from '../rank/plan-selection.ts';
import { chooseTopics } from './choose-topic.ts';
import { type FactHit, toFactHit } from './fact-hit.ts';
import type { TopicHit } from './topic-hit.ts';

/** What answers a query beside the quotes. */
export interface FactAnswer {
  /** The questions that its words ask, the best first. */
  readonly facts: readonly FactHit[];
  /** Whom or what it may be about. */
  readonly topic?: TopicHit | undefined;
  /** Others who have the asked name or office as well. */
  readonly alike?: readonly TopicHit[];
}

export type SearchFacts = (parts: readonly QueryPart[], limit?: number) => Promise<FactAnswer>;

/** So many are read and compared; of topics more where one is asked for, since several may hold an office. */
const pool = { facts: 7, topics: 3, askedTopics: 6 } as const;
/** What asks for a person, a time, a place is in many questions, and must not crowd out what tells. */
const weightOfKind = 0.3;
/** Of what the words tell so much must be there. */
const leastCovered = 0.2;

/** Makes a search over the questions that reports answer and what they may be about, which have an index of their own. */
export function createFactSearch(open: OpenEngine): SearchFacts {
  return async (parts, limit = 3) => {
    const words = askInEnglish(readAskedWords(parts).words);
    const { telling, asking, isQuestion, isPointing } = understandWords(words);
    if (telling.length === 0) return { facts: [] };
    const engine = await open('facts');
    const terms = await planTerms([...telling.map(withoutSide), ...asking], engine, reach);
    const found = await readBest(
      terms.map((term, at) => stress(term, telling[at])),
      engine,
      asksWhatItIs(words.map(({ word }) => word)) || !isQuestion ? pool.askedTopics : pool.topics,
    );
    const ordered = orderFacts(found, {
      terms,
      telling,
      asked: words.map(({ word }) => word),
      facts: engine.size,
      isPointing,
    });
    const facts = ordered
      .filter((fact) => hasEnough(fact, telling) || (isPointing && fact.isOfKind))
      .flatMap((fact) => toFactHit(fact) ?? []);
    const [topic, ...alike] = chooseTopics(ordered, telling, terms);
    return { facts: facts.slice(0, limit), topic, alike };
  };
}

/** What is found for a word counts as much as the word tells. */
function stress(term: Term, word: AskedWord | undefined): Term {
  const emphasis = word === undefined ? weightOfKind : emphasisOf(word);
  const alternatives = term.alternatives.map((each) => ({ ...each, weight: each.weight * emphasis }));
  return { ...term, alternatives };
}

/** Whether it has more than the least of what was asked. */
function hasEnough({ findings }: RankedFact, telling: readonly AskedWord[]): boolean {
  const weights = findings.map(
    ({ rarity }, at) => rarity * (telling[at] === undefined ? 1 : emphasisOf(telling[at])),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.reduce((sum, weight, at) => sum + ((findings[at]?.worth ?? 0) > 0 ? weight : 0), 0);
  return found > 0 && found >= all * leastCovered;
}

const reach = { forgiving: 'unknown words', isWide: true } as const;

/** A question names people on any side of its verb. */
function withoutSide({ side: _, ...word }: AskedWord): AskedWord {
  return word;
}

/** Reads the best questions, and the best of whom and what they may be about. */
async function readBest(
  terms: readonly Term[],
  engine: SearchEngine,
  mostTopics: number,
): Promise<readonly FoundQuote[]> {
  const topics = await findTopics(engine);
  const select = async (asked: readonly Term[], without: readonly Alternative[], most: number) => {
    const { select: read } = await engine.match({
      terms: asked,
      enough: 'any',
      excluded: { words: without, phrases: [] },
      phrases: [],
      filters: Promise.resolve([]),
      select: planSelection([], { order: 'best', most }),
    });
    return (await read()).hits.flatMap(({ quotes }) => quotes);
  };
  const isTopic: Term = { asked: nothing, alternatives: topics, isCutShort: false };
  const [facts, about] = await Promise.all([
    select(terms, topics, pool.facts),
    topics.length === 0 ? [] : select([...terms, isTopic], [], mostTopics),
  ]);
  return [...facts, ...about];
}

const nothing: AskedWord = { word: '', written: '', unfinished: false };
/** More than all words together can earn. */
const beforeAll = 1000;

/** What tells topics from questions; nothing where there are none. */
async function findTopics(engine: SearchEngine): Promise<readonly Alternative[]> {
  const found = aboutMark + topicWord;
  const known = await engine.vocabulary.find(found);
  if (known === undefined) return [];
  return [{ how: 'word', found, weight: beforeAll, list: await engine.listPlaces(known.places) }];
}
