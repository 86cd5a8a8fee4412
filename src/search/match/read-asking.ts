import { calendarWords } from '../../text/stop-words.ts';
import { wordList } from '../../text/word-list.ts';
import {
  askedNouns,
  choosingWords,
  clauseWords,
  dayWords,
  formsOfBe,
  measureWords,
  polarWords,
  questionWords,
} from '../query/asking-words.ts';
import { namesCountry } from '../senses/country-words.ts';
import type { AskedWord } from './asked-words.ts';

/** The noun may have an adjective before it: which American officials. */
const farthestNoun = 2;

/** The words of a query that ask for a person, a time, a place, each as the shortest that asks the same: for what and the reasons are why, which officials are who. */
export function readAsking(words: readonly AskedWord[]): readonly AskedWord[] {
  const isPolar = polarWords.has(words[0]?.word ?? '');
  const asking = words.flatMap((word, at) => {
    const isClause =
      clauseWords.has(word.word) && words.slice(0, at).some((before) => asksAnything(before.word));
    const asks = isClause
      ? undefined
      : asksFor(word.word, words.slice(at + 1, at + 1 + farthestNoun), isPolar);
    return asks === undefined ? [] : [{ ...word, word: asks }];
  });
  if (asking.length === 0 && isDay(words))
    return words.slice(0, 1).map((word) => ({ ...word, word: 'when' }));
  const why = words.find(({ word }) => word === 'for');
  return why !== undefined && asksWhatFor(words) ? [...asking, { ...why, word: 'why' }] : asking;
}

function asksAnything(word: string): boolean {
  return questionWords.has(word) || word === 'what';
}

/** Whoever writes a day and nothing else asks what was then. */
function isDay(words: readonly AskedWord[]): boolean {
  const isOfDay = (_: AskedWord, at: number): boolean => isOfCalendar(words, at);
  return words.some(isOfDay) && words.every((word, at) => isNumber(word) || isOfDay(word, at));
}

/** Whether a word is a weekday or month; the two that are verbs as well are months beside a number. */
export function isOfCalendar(words: readonly AskedWord[], at: number): boolean {
  const word = words[at]?.word ?? '';
  return (
    calendarWords.has(word) ||
    (monthsAndVerbs.has(word) && [words[at - 1], words[at + 1]].some((next) => isNumber(next)))
  );
}

const monthsAndVerbs = wordList('march may');

function isNumber(asked: AskedWord | undefined): boolean {
  return asked !== undefined && /^\d/.test(asked.word);
}

function asksFor(word: string, following: readonly AskedWord[], isPolar: boolean): string | undefined {
  const [noun] = choosingWords.has(word)
    ? (askedNouns.find(([, nouns]) => following.some((next) => nouns.has(next.word))) ?? [])
    : [];
  if (noun === undefined && word === 'which' && isPeople(following[0])) return 'who';
  if (noun !== undefined) return noun;
  if (isPolar && dayWords.has(word)) return 'when';
  if (/^(reason|motive)s?$/.test(word)) return 'why';
  const asksNothing = word === 'how' && !measureWords.has(following[0]?.word ?? '');
  return questionWords.has(word) && !asksNothing ? word : undefined;
}

/** Whether a word means the people of a country: Norwegians. */
function isPeople(asked: AskedWord | undefined): boolean {
  return asked !== undefined && /.s$/.test(asked.written) && namesCountry(asked.written.slice(0, -1));
}

/** Of “for what …” and “what was it for”; “what did Holt call for” asks for what was called for. */
function asksWhatFor(words: readonly AskedWord[]): boolean {
  const what = words.findIndex(({ word }) => word === 'what');
  const isAtEnd = words.at(-1)?.word === 'for' && formsOfBe.has(words[what + 1]?.word ?? '');
  return what >= 0 && (words[what - 1]?.word === 'for' || isAtEnd);
}
