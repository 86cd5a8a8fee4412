import type { FindableWord } from '../words/read-words.ts';
import type { NameEntry } from './index-names.ts';
import { foldedSpellings } from './name-phrases.ts';

interface Spelling {
  readonly words: readonly string[];
  readonly name: number;
}

/** Finds the numbers of the names of which a text contains a spelling, by its words. */
export type FindMentions = (words: readonly FindableWord[]) => ReadonlySet<number>;

export function createMentionFinder(names: readonly NameEntry[]): FindMentions {
  const spellings = spellingsByFirstWord(names);
  return (words) => namesIn(words, spellings);
}

/** Whether words are looked through for it: nobody names a kind of quote, and an office stands for whoever held it. */
export function isFoundInWords({ type }: Pick<NameEntry, 'type'>): boolean {
  return type !== 'kind' && type !== 'role';
}

function spellingsByFirstWord(names: readonly NameEntry[]): Map<string, Spelling[]> {
  const spellings = names.flatMap((entry, name) =>
    isFoundInWords(entry) ? foldedSpellings(entry).map((words): Spelling => ({ words, name })) : [],
  );
  return Map.groupBy(spellings, ({ words: [first = ''] }) => first);
}

function namesIn(
  words: readonly FindableWord[],
  spellings: ReadonlyMap<string, readonly Spelling[]>,
): Set<number> {
  const found = words.flatMap(({ forms }, at) =>
    forms.flatMap((form) =>
      (spellings.get(form) ?? []).filter((spelling) => standsAt(words, at, spelling.words)),
    ),
  );
  return new Set(found.map(({ name }) => name));
}

/** Whether a run of folded words stands at one place of a text. */
export function standsAt(words: readonly FindableWord[], at: number, run: readonly string[]): boolean {
  return run.every((word, offset) => words[at + offset]?.forms.includes(word) ?? false);
}
