import { wordList } from '../../text/word-list.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { isFiller } from '../query/asking-words.ts';
import { namesCountry } from '../senses/country-words.ts';
import { type FindableWord, readWords } from '../words/read-words.ts';
import { isCapital } from './fact-lines.ts';
import { type Clues, howWritten, isInRow } from './quote-clues.ts';

/** By what a question names somebody, an outlet or an event: by what it is called, mistyped perhaps, or by the office as a whole, as recorded or in other words. */
export type Naming = 'name' | 'mistyped' | 'office' | 'like-office';

/** So much of what it is called must be asked for; a person is named by a single word of it. */
const leastOfName: Readonly<Record<string, number>> = { event: 0.5, outlet: 0.51 };

/** By what all asked words together name a topic, but for those by which its kind is asked for; undefined where they do not, or stand beside other words of an office. */
export function namingBeside(found: FoundQuote, clues: readonly Clues[]): Naming | undefined {
  const { ofKind } = readTopic(found);
  const others = clues.filter(
    ({ said }) => !ofKind.some((word) => /^(?:word|form)$/.test(howWritten(word, said) ?? '')),
  );
  const heavy = found.kind === 'event' ? clues.filter(({ isLight }) => !isLight) : [];
  return namingOf(found, clues) ?? namingOf(found, others) ?? namingOf(found, heavy);
}

function namingOf(found: FoundQuote, clues: readonly Clues[]): Naming | undefined {
  const { names, keywords, ofKind } = readTopic(found);
  const isOfKind = ({ forms: [word] }: FindableWord): boolean =>
    ofKind.some(({ forms }) => forms.includes(word));
  if (clues.length === 0 || (found.kind === 'event' && clues.every(isOfSomebody))) return undefined;
  const least = leastOfName[found.kind] ?? 0;
  const ofName = withoutTitles(found, clues);
  const isName = names.some(
    (words) =>
      ofName.every((clue) => isCalled(words, clue) || isMeant(found, clue)) &&
      (found.kind !== 'event' || isOfThese(words, ofName)) &&
      shareIn(found.kind === 'outlet' ? words.filter((word) => !isOfKind(word)) : words, ofName) >= least,
  );
  if (isName)
    return ofName.every((clue) => names.some((words) => isWritten(words, clue))) ? 'name' : 'mistyped';
  const offices = found.kind === 'person' ? keywords.filter(({ words }) => isOffice(words, clues)) : [];
  if (offices.length === 0) return undefined;
  const recorded = found.shown?.topic?.traits ?? [];
  return offices.some(({ text }) => recorded.some(({ words }) => words.includes(text)))
    ? 'office'
    : 'like-office';
}

/** Whether an event is named by others than were asked for, or only they were. */
export function isOfOthers(found: FoundQuote, clues: readonly Clues[]): boolean {
  return (
    found.kind === 'event' &&
    (clues.every(isOfSomebody) || !readTopic(found).names.every((words) => isOfThese(words, clues)))
  );
}

/** Whoever or wherever it is, many events are of them. */
function isOfSomebody({ names }: Clues): boolean {
  return names.some(({ name: { type } }) => type === 'person' || type === 'place');
}

/** Whether all are asked for whom an event is called by, where two of them are: the call of Holt and Berg is no call of Holt and Lund. */
function isOfThese(words: readonly TopicWord[], clues: readonly Clues[]): boolean {
  const isAsked = words
    .filter(({ isProper }) => isProper)
    .map((word) => clues.some((clue) => isItself(word, clue)));
  return isAsked.filter((is) => is).length < 2 || !isAsked.includes(false);
}

/** Without the words of an office that somebody has, where others are asked for: President Holt, the minister Orlov. */
function withoutTitles(found: FoundQuote, clues: readonly Clues[]): readonly Clues[] {
  if (found.kind !== 'person') return clues;
  const { keywords } = readTopic(found);
  const others = clues.filter((clue) => !keywords.some(({ words }) => isCalled(words, clue)));
  const titles = clues.filter((clue) => !others.includes(clue));
  return others.length > 0 && keywords.some(({ words }) => isTitle(words, titles)) ? others : clues;
}

/** Whether somebody with an office is called so: a foreign minister by minister, no vice-president by president. */
function isTitle(words: readonly TopicWord[], clues: readonly Clues[]): boolean {
  const end = words.findIndex(({ forms: [word] }) => belonging.has(word));
  const office = end < 0 ? words : words.slice(0, end);
  const isAsked = office.map((word) => isWhollyAsked(word, clues));
  return (
    clues.every((clue) => isCalled(words, clue)) &&
    isAsked.at(-1) === true &&
    office.every(({ forms: [word] }, at) => isAsked[at] || !lesser.has(word))
  );
}

/** With these an office is another. */
const lesser = wordList('vice deputy former acting assistant');

/** Whether one of the asked words is of what it is called, or all are its office: what everything of its kind is asked for by counts only beside that. */
export function isBesideName(found: FoundQuote, clues: readonly Clues[]): boolean {
  const { names, keywords } = readTopic(found);
  const called = found.kind !== 'person' ? [...names, ...keywords.map(({ words }) => words)] : names;
  return (
    clues.some((clue) => isMeant(found, clue) || called.some((words) => isCalled(words, clue))) ||
    namingOf(found, clues) !== undefined
  );
}

type TopicWord = FindableWord & {
  readonly isOfCountry: boolean;
  /** Whether it is written as a name, of whom and not of where something is. */
  readonly isProper: boolean;
};

interface TopicPhrase {
  readonly text: string;
  readonly words: readonly TopicWord[];
}

interface TopicPhrases {
  readonly names: readonly (readonly TopicWord[])[];
  readonly keywords: readonly TopicPhrase[];
  readonly ofKind: readonly TopicWord[];
}

function readTopic({ words }: FoundQuote): TopicPhrases {
  const [title = '', names = '', keywords = '', , ofKind = ''] = words.split('\n');
  return {
    names: [title, ...names.split('; ')].map(readPhrase),
    keywords: keywords.split('; ').map((text) => ({ text, words: readPhrase(text) })),
    ofKind: readPhrase(ofKind),
  };
}

function readPhrase(text: string): readonly TopicWord[] {
  return readWords(text).map((word, at, words) => ({
    ...word,
    isProper: at > 0 && isCapital.test(text.slice(word.start)) && words[at - 1]?.forms[0] !== 'in',
    isOfCountry: namesCountry(text.slice(word.start, word.end)),
  }));
}

/** The word itself or another form of it: what means about the same is no name. */
function isItself(word: FindableWord, { said }: Clues): boolean {
  const how = howWritten(word, said);
  return how !== undefined && how !== 'sense';
}

/** As it was asked for, and not mistyped. */
function isWritten(words: readonly FindableWord[], clue: Clues): boolean {
  return words.some(
    (word, at) => isInRow(words, at, clue) || /^(?:word|form|start)$/.test(howWritten(word, clue.said) ?? ''),
  );
}

function isCalled(words: readonly FindableWord[], clue: Clues): boolean {
  return words.some((word, at) => isItself(word, clue) || isInRow(words, at, clue));
}

/** Whether a word, mistyped perhaps, is taken for the name, and not for a word of an office. */
function isMeant(found: FoundQuote, clue: Clues): boolean {
  const { keywords } = readTopic(found);
  return (
    clue.names.some(({ name }) => `${name.type}/${name.id}` === found.id) &&
    !keywords.some(({ words }) => words.some((word) => howWritten(word, clue.said) !== undefined))
  );
}

function isTelling({ forms: [word] }: FindableWord): boolean {
  return !isFiller(word);
}

function shareIn(words: readonly FindableWord[], clues: readonly Clues[]): number {
  const isAsked = (word: FindableWord, at: number): boolean =>
    clues.some((clue) => isItself(word, clue) || isInRow(words, at, clue));
  const asked = words.filter((word, at) => isTelling(word) && isAsked(word, at));
  return asked.length / Math.max(1, words.filter(isTelling).length);
}

/** A compound with all its parts: who asks for a president asks for no vice-president. */
function isWhollyAsked(
  { forms: [whole, ...parts], ...word }: FindableWord,
  clues: readonly Clues[],
): boolean {
  const isAsked = (form: string) => clues.some((clue) => isItself({ ...word, forms: [form] }, clue));
  return isAsked(whole) || (parts.length > 0 && parts.every(isAsked));
}

/** All asked words are of the office; of others it has only its country, and those of whom or what it is: of Vessia, to the president. */
function isOffice(words: readonly TopicWord[], clues: readonly Clues[]): boolean {
  if (!clues.every((clue) => isCalled(words, clue))) return false;
  const isAsked = words.map((word) => isWhollyAsked(word, clues));
  const first = isAsked.indexOf(true);
  const belongs = words.findIndex(({ forms: [word] }, at) => at > first && belonging.has(word));
  const end = belongs < 0 ? words.length : belongs;
  return words.slice(0, end).every((word, at) => isAsked[at] || word.isOfCountry || !isTelling(word));
}

/** Behind these stands whose office it is. */
const belonging = wordList('of to for at in');
