import type { AskedWord } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import { asksForOffice, asksWhatItIs, formsOfBe } from '../query/asking-words.ts';
import type { Hit } from '../rank/rank-hits.ts';
import { weighCovered } from '../rank/weigh-covered.ts';
import type { FactHit } from './fact-hit.ts';
import type { FactAnswer } from './search-facts.ts';
import type { TopicHit } from './topic-hit.ts';

/** What was found of each kind, the best of it. */
export interface Found extends FactAnswer {
  readonly best: Hit | undefined;
}

/** So much more of what was asked it must have than quotes and questions. */
const clearlyMore = 1.2;
/** Somewhat less, as questions have many words. */
const asMuch = 0.95;
/** The same where words are asked for. */
const farMore = 1.5;
/** Less of what was asked makes no answer. */
const leastTold = 0.6;
/** For a person, a time, a place where one is asked for. */
const sameKind = 1.3;

/** Whether a question is about somebody, an outlet or an event itself: it asks who or what that is, or what only their page tells. */
export function asksAbout(words: readonly AskedWord[], { best, facts: [fact], topic }: Found): boolean {
  if (topic === undefined || best?.tier === 'phrase' || best?.tier === 'recalled') return false;
  const { telling, isForWords } = understandWords(words);
  const asked = words.map(({ word }) => word);
  if (asksForOffice(asked))
    return topic.type === 'person' && topic.naming !== undefined && topic.naming !== 'office';
  if (topic.type === 'person' && topic.naming === 'mistyped' && asked.length === telling.length) return true;
  if (asksWhatItIs(asked)) return topic.naming !== undefined && fits(words, topic, fact);
  const weigh = weighCovered(telling);
  const told = weigh(topic.findings) * (topic.isOfKind ? sameKind : 1);
  const others = [weigh(best?.findings ?? []), weigh(fact?.findings ?? []) * (fact?.isOfKind ? sameKind : 1)];
  return told >= leastTold && told > moreThan(words, topic, { isForWords, fact }) * Math.max(...others);
}

/** Whether somebody or an outlet is something needs no more than that the page tells of it; of an event its own question tells more shortly. */
function moreThan(
  [first]: readonly AskedWord[],
  { type, id, isOfKind }: TopicHit,
  { isForWords, fact }: { readonly isForWords: boolean; readonly fact: FactHit | undefined },
): number {
  const isOfEvent = id === `event/${fact?.id.split('/')[0]}` && !(isOfKind && fact?.isOfKind === false);
  if (isForWords || isOfEvent) return farMore;
  return type !== 'event' && formsOfBe.has(first?.word ?? '') ? asMuch : clearlyMore;
}

/** Who asks for somebody is not told of an event, and of an event only where no question asks for more of the same. */
function fits([first]: readonly AskedWord[], { type, share }: TopicHit, fact: FactHit | undefined): boolean {
  return type !== 'event' || (first?.word.startsWith('what') === true && share >= (fact?.share ?? 0));
}
