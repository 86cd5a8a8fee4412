import { keepAnswers } from '../../text/keep-answers.ts';
import { groupMark } from '../index/index-format.ts';
import { wordStem } from '../words/word-stem.ts';
import { countryGroups } from './country-words.ts';
import { irregularForms } from './irregular-forms.ts';
import { senseGroups } from './sense-groups.ts';

/** A group that a word belongs to: its forms, or words that mean about the same. */
export interface Sense {
  /** As the index has it. */
  readonly group: string;
  readonly how: 'form' | 'sense';
}

const forms = readGroups(irregularForms).map((words) => [
  ...new Set([...words, ...regularForms(words[0] ?? '')]),
]);
const firstForms = new Map(forms.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));
const groupsOfForms = numberWords(forms, 'f');
const groupsOfStems = numberWords(
  [...readGroups(senseGroups), ...countryGroups].map((words) => words.map(stemOf)),
  's',
);

/** The groups of a folded word; none for a word of no group. */
export const sensesOf: (word: string) => readonly Sense[] = keepAnswers((word) => [
  ...(groupsOfForms.get(word) ?? []).map((group) => ({ group, how: 'form' }) as const),
  ...(groupsOfStems.get(stemOf(word)) ?? []).map((group) => ({ group, how: 'sense' }) as const),
]);

function regularForms(word: string): readonly string[] {
  const last = word.at(-1) ?? '';
  return [`${word}s`, `${word}es`, `${word}ing`, `${word}${last}ing`, `${word.replace(/e$/, '')}ing`];
}

/** The groups that a reader may mean by a word: whoever asks for us asks for the U.S. */
export function askedSensesOf(word: string): readonly Sense[] {
  return sensesOf(word === 'us' ? 'usa' : word);
}

/** What an English word shares with its other forms, irregular ones too. */
export function stemOf(word: string): string {
  return wordStem(firstForms.get(word) ?? word);
}

/** Whether a word is a form of an English word, of a short one too. */
export function isFormOf(word: string, first: string): boolean {
  return word === first || stemOf(word) === stemOf(first) || formsOfShort(first).includes(word);
}

/** The endings that leave a short word no stem that others share: lines, wrapped, carried. */
const formsOfShort = keepAnswers((word: string): readonly string[] => {
  const past = [`${word}ed`, `${word}d`, `${word}${word.at(-1)}ed`];
  return [...regularForms(word), ...past, word.replace(/y$/, 'ied'), word.replace(/y$/, 'ies')];
});

function readGroups(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('-', '').split(' '));
}

function numberWords(
  groups: readonly (readonly string[])[],
  letter: string,
): ReadonlyMap<string, readonly string[]> {
  const pairs = groups.flatMap((words, number) =>
    [...new Set(words)].map((word) => [word, groupMark + letter + number] as const),
  );
  const groupsOf = Map.groupBy(pairs, ([word]) => word);
  return new Map(Array.from(groupsOf, ([word, of]) => [word, of.map(([, group]) => group)]));
}
