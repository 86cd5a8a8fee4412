import type { FindableWord } from '../words/read-words.ts';
import type { NameEntry } from './index-names.ts';
import { foldedSpellings } from './name-phrases.ts';

interface Spelling {
  readonly words: readonly string[];
  readonly name: number;
}

export interface MentionFinder {
  /** The words of the text of this number. */
  readonly add: (text: number, words: readonly FindableWord[]) => void;
  /** For each name, the numbers of the texts so far that contain one of its spellings. */
  readonly found: readonly (readonly number[])[];
}

export function createMentionFinder(names: readonly NameEntry[]): MentionFinder {
  const spellings = spellingsByFirstWord(names);
  const found = names.map((): number[] => []);
  return {
    add: (text, words) => {
      for (const name of namesIn(words, spellings)) found[name]?.push(text);
    },
    found,
  };
}

function spellingsByFirstWord(names: readonly NameEntry[]): Map<string, Spelling[]> {
  const spellings = names.flatMap((entry, name) =>
    entry.type === 'kind' || entry.type === 'role'
      ? []
      : foldedSpellings(entry).map((words): Spelling => ({ words, name })),
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
