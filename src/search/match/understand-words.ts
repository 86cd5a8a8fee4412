import { askInEnglish } from '../query/asked-in-english.ts';
import {
  aboutWords,
  clauseWords,
  deedVerbs,
  formsOfDo,
  isFiller,
  lightWords,
  modalVerbs,
  nounMakers,
  nounsOfSpeaking,
  opensQuestion,
  partiesOfPair,
  pointingWords,
  polarWords,
  questionWords,
  requestVerbs,
  speakingWords,
  thinkingVerbs,
  wordsOfPair,
} from '../query/asking-words.ts';
import type { AskedWord } from './asked-words.ts';
import { joinIdioms } from './join-idioms.ts';
import { isOfCalendar, readAsking } from './read-asking.ts';

/** What a question asks for, once the words are gone that only make it a sentence. */
export interface Understood {
  /** The words that tell what is meant, each with its side of the speaking verb where there is one. */
  readonly telling: readonly AskedWord[];
  /** Words that ask for a person, a time, a place. */
  readonly asking: readonly AskedWord[];
  /** Whether it is a question, and not only names what is looked for. */
  readonly isQuestion: boolean;
  /** Whether it asks for what somebody said. */
  readonly isForWords: boolean;
  /** Whether it speaks of the story as a whole, which it does not name. */
  readonly isPointing: boolean;
  /** Of “who said …”, all that follows; empty for every other question. */
  readonly recited: readonly AskedWord[];
}

/** Tells what is looked for from what only asks. Words in marks are looked for as they are; where nothing else is left, all words are. */
export function understandWords(written: readonly AskedWord[]): Understood {
  const words = joinPairs(joinIdioms(askInEnglish(written)));
  const isPlain = ({ phrase }: AskedWord): boolean => phrase === undefined;
  const asking = readAsking(words.filter(isPlain));
  const asksForDeed = asksWhether(words) || isHeadline(words) || asking.some(({ word }) => word !== 'who');
  const isNoun = (word: AskedWord, at: number): boolean =>
    speakingWords.has(word.word) &&
    ((asksForDeed && deedVerbs.has(word.word)) ||
      (nounsOfSpeaking.has(word.word) && nounMakers.before.has(words[at - 1]?.word ?? '')) ||
      nounMakers.after.has(words[at + 1]?.word ?? ''));
  const isTelling = (word: AskedWord, at: number): boolean =>
    !isPlain(word) ||
    isNoun(word, at) ||
    isRequest(words, at) ||
    isOfCalendar(words, at) ||
    !(isFiller(word.word) || questionWords.has(word.word) || isWhatLike(words, at));
  const telling = words.filter(isTelling);
  const verb = words.findIndex(
    (word, at) => isPlain(word) && speakingWords.has(word.word) && !isNoun(word, at),
  );
  const isOpening = opensQuestion.has(words[0]?.word ?? '');
  // “Что сказал Холт об озере”: whoever speaks stands behind the verb.
  const isTurned = words[verb - 1]?.word === 'what';
  const link = isTurned || (asking.length === 0 && !isOpening) ? findLink(words, telling) : -1;
  const turn = verb < 0 || (isTurned && link > verb) ? link : verb;
  return {
    telling:
      telling.length === 0
        ? words.filter(isFirstOf(words))
        : telling.map((word) => takeSide(word, words, turn)),
    asking,
    isQuestion: asking.length > 0 || isOpening || questionWords.has(words[0]?.word ?? ''),
    isForWords:
      turn >= 0 &&
      !isRequest(words, verb) &&
      !(asksWhether(words) && thinkingVerbs.has(words[verb]?.word ?? '')),
    isPointing: words.some((word) => isPlain(word) && pointingWords.has(word.word)),
    recited: verb >= 0 && !words.slice(0, verb).some(isIn(telling)) ? words.slice(verb + 1) : [],
  };
}

/** Of “Holt on the lake” the place of “on”; -1 where nobody stands before such a word, or nothing behind it. */
function findLink(words: readonly AskedWord[], telling: readonly AskedWord[]): number {
  return words.findIndex(
    ({ word, phrase }, at) =>
      phrase === undefined &&
      aboutWords.has(word) &&
      at < words.length - 1 &&
      words.slice(0, at).some(isIn(telling)),
  );
}

/** Puts “they” for the two of whom the whole story is. */
function joinPairs(words: readonly AskedWord[]): readonly AskedWord[] {
  const isPair = (at: number): boolean =>
    words[at]?.phrase === undefined &&
    wordsOfPair.has(words[at]?.word ?? '') &&
    partiesOfPair.has(words[at + 1]?.word ?? '');
  return words.flatMap((word, at) => (isPair(at - 1) ? [] : isPair(at) ? { ...word, word: 'they' } : word));
}

/** Who writes what happened asks for the deed: Holt calls Berg. */
function isHeadline(words: readonly AskedWord[]): boolean {
  return !words.some(
    ({ word }) => questionWords.has(word) || opensQuestion.has(word) || aboutWords.has(word),
  );
}

function asksWhether([first]: readonly AskedWord[]): boolean {
  return polarWords.has(first?.word ?? '');
}

/** What was it like asks how it was. */
function isWhatLike(words: readonly AskedWord[], at: number): boolean {
  return at === words.length - 1 && words[at]?.word === 'like' && words[0]?.word === 'what';
}

/** What somebody was told to do is no saying. */
function isRequest(words: readonly AskedWord[], verb: number): boolean {
  return requestVerbs.has(words[verb]?.word ?? '') && words.slice(verb + 2).some(({ word }) => word === 'to');
}

/** Where nothing tells, each word is looked for once. */
function isFirstOf(words: readonly AskedWord[]): (asked: AskedWord, at: number) => boolean {
  return ({ word }, at) => words.findIndex((each) => each.word === word) === at;
}

function isIn(words: readonly AskedWord[]): (word: AskedWord) => boolean {
  return (word) => words.includes(word);
}

/** How much each word tells, by where it stands: light verbs, what somebody wants to do and a clause of its own tell less. */
function lighten(word: AskedWord, words: readonly AskedWord[]): AskedWord {
  if (word.phrase !== undefined) return word;
  const at = words.indexOf(word);
  const isModal = modalVerbs.has(word.word) && isOfMore(words, at);
  if (isModal || lightWords.has(word.word)) return { ...word, isLight: true, unfinished: false };
  const clause = words.findIndex((each, place) => place > 1 && clauseWords.has(each.word));
  return clause > 0 && at > clause ? { ...word, isAside: true } : word;
}

/** Whether a wish is for what follows it: to meet, the talks secret; what did Holt want when it was over. */
function isOfMore(words: readonly AskedWord[], at: number): boolean {
  const next = words[at + 1]?.word;
  const isAsked = words.slice(0, at).some(({ word }) => formsOfDo.has(word));
  return next === 'to' || (isAsked && next !== undefined && !clauseWords.has(next));
}

/** Where nobody stands before the verb, what follows it is on no side. */
function takeSide(word: AskedWord, words: readonly AskedWord[], turn: number): AskedWord {
  const light = lighten(word, words);
  return turn <= 0 ? light : { ...light, side: words.indexOf(word) < turn ? 'speaker' : 'subject' };
}
