import { wordList } from '../../text/word-list.ts';
import type { AskedWord } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import { asksForOffice, asksWhatItIs, formsOfBe, polarWords } from '../query/asking-words.ts';
import type { Hit } from '../rank/rank-hits.ts';
import { weighCovered } from '../rank/weigh-covered.ts';
import { missingOf } from '../rank/word-finding.ts';
import type { FactHit } from './fact-hit.ts';
import { isRecited } from './is-recited.ts';
import type { FactAnswer } from './search-facts.ts';
import type { TopicHit } from './topic-hit.ts';

/** What was found of each kind, the best of it. */
export interface Found extends FactAnswer {
  readonly best: Hit | undefined;
  readonly unheard: readonly string[];
}

/** So much more of what was asked it must have than quotes and questions. */
const clearlyMore = 1.2;
/** Somewhat less, as questions have many words. */
const asMuch = 0.95;
/** The same where words are asked for. */
const farMore = 1.5;
/** What a question has of the words of its event only. */
const worthOfEvent = 0.7;
/** What an event has of a word in what it is called, its day or its place, and not only in what is told of it. */
const ofItsHead = 0.76;
/** The same against a question of the event itself. */
const ofItself = 1.4;
/** Less of what was asked makes no answer. */
const leastTold = 0.6;
const wholeTitle = 0.9;
/** So much of what was asked names an event, where all that it is called was asked. */
const mostTold = 0.8;
/** For what was said, where a time or a place is asked for. */
const wordsForTime = 0.6;
/** For a person, a time, a place where one is asked for. */
const sameKind = 1.3;

/** Whether a question is about somebody, an outlet or an event itself: it asks who or what that is, or what only their page tells. */
export function asksAbout(words: readonly AskedWord[], { best, facts: [fact], topic }: Found): boolean {
  if (topic === undefined || isRecited(words, best)) return false;
  const { telling, asking, isQuestion, isForWords } = understandWords(words);
  const asked = words.map(({ word }) => word);
  if (asksForOffice(asked)) return topic.type === 'person' && topic.naming !== undefined && !isOffice(topic);
  const isSaid = isForWords && topic.share < wholeTitle;
  if (topic.isVerbatim && fact?.isVerbatim !== true && !isQuestion && !isSaid) return true;
  if (
    topic.naming !== undefined &&
    !isQuestion &&
    !isForWords &&
    (topic.type === 'event' || isBare(words, telling))
  )
    return true;
  if (isForWords && best === undefined && topic.naming === 'name') return true;
  if (asksWhatItIs(asked)) return topic.naming !== undefined && fits(words, topic, fact);
  const weigh = weighCovered(telling);
  const covered = weigh(topic.findings);
  if (
    topic.type === 'event' &&
    asking.length === 0 &&
    !isForWords &&
    isNamed(topic, covered, weigh(fact?.findings ?? []))
  )
    return true;
  if (tellsNothing(topic, telling, isQuestion) || answersShorter(words, topic, fact)) return false;
  const told = covered * (topic.isOfKind ? sameKind : 1);
  if (topic.type === 'event' && lacksName(topic, fact)) return false;
  const others = [
    weigh(best?.findings ?? []) * (topic.isOfKind ? wordsForTime : 1),
    weigh(fact?.findings ?? []) * (fact?.isOfKind ? sameKind : 1),
  ];
  const known = weigh(topic.findings.map((finding) => ({ ...finding, worth: finding.isUnknown ? 0 : 1 })));
  return (
    told >= leastTold * (topic.type === 'event' ? known : 1) &&
    told > moreThan(words, topic, { isForWords, isQuestion, fact }) * Math.max(...others)
  );
}

/** Whether it has too little of what was asked: an event of others, a year, under half of the words, somebody's name beside another office. */
function tellsNothing(
  { type, naming, findings, isOfOthers }: TopicHit,
  telling: readonly AskedWord[],
  isQuestion: boolean,
): boolean {
  const unknown = findings.filter(({ isUnknown }) => isUnknown === true);
  return (
    isOfOthers ||
    unknown.length * 2 > telling.length ||
    (type === 'person' && naming === undefined && !isQuestion) ||
    findings.every(({ word, worth }) => worth === 0 || isYear.test(word))
  );
}

/** Whether a question has all of one word, or of what wants yes or no: reports answer it, and an event may tell one side only. */
function answersShorter(words: readonly AskedWord[], { type }: TopicHit, fact: FactHit | undefined): boolean {
  const isShort = fact?.findings.length === 1 || polarWords.has(words[0]?.word ?? '');
  return type === 'event' && isShort && fact !== undefined && missingOf(fact.findings).length === 0;
}

/** A year alone is of all that happened in it. */
const isYear = /^\d{4}$/;

/** Whether a question names an event by what it is called, and no question of it tells more of what was asked. */
function isNamed({ naming, share }: TopicHit, covered: number, byFact: number): boolean {
  return (naming !== undefined && covered >= byFact) || (share >= wholeTitle && covered >= mostTold);
}

function isOffice({ naming }: TopicHit): boolean {
  return naming === 'office' || naming === 'like-office';
}

/** Whether all words are of a name or an office; with others they are a sentence, remembered perhaps: it is up to Holt. */
function isBare(words: readonly AskedWord[], telling: readonly AskedWord[]): boolean {
  return words.every(({ word }) => ofNames.has(word) || telling.some((told) => told.word === word));
}

const ofNames = wordList('the a an of to for mr mrs ms');

/** Whether somebody or an outlet is something needs no more than that the page tells of it; of an event its own question tells more shortly. */
function moreThan(
  [first]: readonly AskedWord[],
  { type, id, isOfKind, naming, findings }: TopicHit,
  {
    isForWords,
    isQuestion,
    fact,
  }: { readonly isForWords: boolean; readonly isQuestion: boolean; readonly fact: FactHit | undefined },
): number {
  const isOfEvent = id === `event/${fact?.id.split('/')[0]}` && !(isOfKind && fact?.isOfKind === false);
  const isKnownElsewhere = type === 'event' && naming === undefined && fact?.isOfKind === true;
  if (isForWords || isKnownElsewhere) return farMore;
  if (type === 'event' && !isQuestion && findings.every(({ worth }) => worth >= ofItsHead)) return asMuch;
  if (type === 'event' && isOfKind && fact?.isOfKind !== true) return asMuch;
  const isOfEventAlone = fact?.findings.every(({ worth }) => worth <= worthOfEvent) === true;
  if (isOfEvent) return isOfEventAlone ? asMuch : ofItself;
  return type !== 'event' && formsOfBe.has(first?.word ?? '') ? asMuch : clearlyMore;
}

/** Whether it says nothing of a name that was asked for, of which the question does. */
function lacksName({ findings }: TopicHit, fact: FactHit | undefined): boolean {
  return findings.some(({ worth }, at) => worth === 0 && fact?.findings[at]?.isProper === true);
}

/** Who asks for somebody is not told of an event, and of an event only where no question asks for more of the same. */
function fits([first]: readonly AskedWord[], { type, share }: TopicHit, fact: FactHit | undefined): boolean {
  return type !== 'event' || (first?.word.startsWith('what') === true && share >= (fact?.share ?? 0));
}
