import { standsAt } from '../index/find-mentions.ts';
import type { FindableWord } from '../words/read-words.ts';
import { type FactLine, isCapital } from './fact-lines.ts';
import { type Clues, howNamed, howWritten, isInRow } from './quote-clues.ts';
import { worthFound, worthOf } from './word-finding.ts';

/** How well the lines of a question have a word. */
export interface BestInLines {
  readonly gain: number;
  readonly worth: number;
  readonly takenAs: string | undefined;
  readonly isProper: boolean;
}

/** Finds the line that has a word best, and by which word. */
export function bestInLines(lines: readonly FactLine[], clues: Clues): BestInLines {
  const found = lines.flatMap(({ text, words, gain, worth }) =>
    words.map(({ forms: [word], start }, at) => {
      const here = worthAt(words, at, clues);
      const isProper = here >= worthOf.word && at > 0 && isCapital.test(text.slice(start));
      return { gain: gain * here, worth: worth * here, here, word, isProper };
    }),
  );
  const surest = found.reduce<Pick<(typeof found)[number], 'here' | 'word'>>(
    (best, each) => (each.here > best.here ? each : best),
    nothingHere,
  );
  return {
    gain: Math.max(0, ...found.map(({ gain }) => gain)),
    worth: Math.max(0, ...found.map(({ worth }) => worth)),
    isProper: found.some(({ isProper }) => isProper),
    takenAs: surest.here === worthOf.sense ? surest.word : undefined,
  };
}

const nothingHere = { here: 0, word: '' } as const;

/** What a word of a line is worth for what was asked: 0 where it is another. */
export function worthAt(words: readonly FindableWord[], at: number, clues: Clues): number {
  const word = words[at];
  if (word === undefined) return 0;
  const named = word.forms
    .flatMap((form) => clues.spellings.get(form) ?? [])
    .find(({ run }) => standsAt(words, at, run));
  if (named === undefined && isInRow(words, at, clues)) return worthOf.word;
  const how =
    named === undefined ? (howWritten(word, clues.said) ?? howWritten(word, clues.about)) : howNamed(named);
  return worthFound(how, clues.word);
}
