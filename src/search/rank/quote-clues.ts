import { aboutMark, type IndexedName } from '../index/index-format.ts';
import { foldedSpellings } from '../index/name-phrases.ts';
import type { Alternative, Term } from '../match/term.ts';

type NameAlternative = Extract<Alternative, { how: 'name' }>;
type WordAlternative = Exclude<Alternative, NameAlternative>;

/** What to look for in a quote, for one asked word. */
export interface Clues {
  readonly asked: string;
  readonly words: ReadonlyMap<string, Exclude<WordAlternative['how'], 'about'>>;
  /** Words of what it was said of. */
  readonly about: ReadonlySet<string>;
  readonly names: readonly NameClue[];
  /** First word of a spelling → the spellings that begin with it, the longest first. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
}

export interface NameClue {
  readonly name: IndexedName;
  readonly asked: string;
}

export interface Spelling extends NameClue {
  readonly run: readonly string[];
}

/** Prepares what is the same for all quotes that a query found. */
export function prepareClues({ asked, alternatives }: Term): Clues {
  const named = alternatives.filter((alternative) => alternative.how === 'name');
  const names = [
    ...new Map(
      named.map(({ name, asked: written }) => [`${name.type} ${name.id}`, { name, asked: written }]),
    ).values(),
  ];
  const spellings = names.flatMap((clue) =>
    foldedSpellings(clue.name).map((run): Spelling => ({ ...clue, run })),
  );
  const longestFirst = spellings.toSorted((one, other) => other.run.length - one.run.length);
  return {
    asked: asked.written,
    words: new Map(
      alternatives.flatMap((alternative) => {
        if (alternative.how === 'name' || alternative.how === 'about') return [];
        const { found, how } = alternative;
        return found.split(' ').map((word) => [word, how] as const);
      }),
    ),
    about: new Set(
      alternatives.flatMap((alternative) =>
        alternative.how === 'about' ? [alternative.found.slice(aboutMark.length)] : [],
      ),
    ),
    names,
    spellings: Map.groupBy(longestFirst, ({ run: [first = ''] }) => first),
  };
}
