import { standsAt } from '../index/find-mentions.ts';
import { aboutMark, groupMark, type IndexedName } from '../index/index-format.ts';
import { foldedSpellings } from '../index/name-phrases.ts';
import type { Alternative, Term } from '../match/term.ts';
import { isFiller } from '../query/asking-words.ts';
import { sensesOf } from '../senses/senses-of.ts';
import type { FindableWord } from '../words/read-words.ts';

type NameAlternative = Extract<Alternative, { how: 'name' }>;
type WordAlternative = Exclude<Alternative, NameAlternative>;

export type HowWritten = WordAlternative['how'];

/** Words that are looked for, those of a group by the group, and how each is found by them. */
export interface WantedWords {
  readonly hows: ReadonlyMap<string, HowWritten>;
  readonly hasGroups: boolean;
}

/** What to look for in a quote, for one asked word. */
export interface Clues {
  readonly asked: string;
  readonly word: string;
  /** Whether it tells little beside the others. */
  readonly isLight: boolean;
  readonly said: WantedWords;
  /** Among the words of what it was said of. */
  readonly about: WantedWords;
  readonly names: readonly NameClue[];
  /** Words that count in a row only: as they were asked for, and where only those that tell are compared. */
  readonly rows: readonly (readonly string[])[];
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
  const { pieces } = asked;
  const written = alternatives.filter((alternative) => alternative.how !== 'name');
  const alone = pieces === undefined ? written : written.filter(({ found }) => found !== pieces.join(' '));
  const names = [
    ...new Map(
      named.map(({ name, asked: written }) => [`${name.type} ${name.id}`, { name, asked: written }]),
    ).values(),
  ];
  // Whoever is asked for as the speaker is not found in what others say of them.
  const spelled = asked.side === 'speaker' ? [] : names;
  const spellings = spelled.flatMap((clue) =>
    foldedSpellings(clue.name).map((run): Spelling => ({ ...clue, run })),
  );
  const longestFirst = spellings.toSorted((one, other) => other.run.length - one.run.length);
  return {
    asked: asked.written,
    word: asked.word,
    isLight: asked.isLight === true,
    said: wantWords(alone.filter(({ found }) => !found.startsWith(aboutMark))),
    about: wantWords(
      alone.flatMap(({ how, found }) =>
        found.startsWith(aboutMark)
          ? [{ how, found: found.slice(aboutMark.length) }]
          : found.startsWith(groupMark)
            ? [{ how, found }]
            : [],
      ),
    ),
    names,
    rows: pieces === undefined ? [] : [pieces, pieces.filter((piece) => !isFiller(piece))],
    spellings: Map.groupBy(longestFirst, ({ run: [first = ''] }) => first),
  };
}

/** Several words that are somebody's name or office together mean it the more; those of an occasion are words like others. */
export function howNamed({ name, asked }: NameClue): 'name' | 'run' {
  return name.type !== 'occasion' && asked.includes(' ') ? 'run' : 'name';
}

function wantWords(alternatives: readonly Pick<WordAlternative, 'how' | 'found'>[]): WantedWords {
  const pairs = alternatives.flatMap(({ how, found }) =>
    found.split(' ').map((word) => [word, how] as const),
  );
  return { hows: new Map(pairs.toReversed()), hasGroups: pairs.some(([word]) => word.startsWith(groupMark)) };
}

/** How a word is one of those that are looked for, itself or by its group; undefined where it is none. */
export function howWritten(
  { forms }: Pick<FindableWord, 'forms'>,
  { hows, hasGroups }: WantedWords,
): HowWritten | undefined {
  const found = findFirst(forms, hows);
  if (found !== undefined || !hasGroups) return found;
  const groups = forms.flatMap(sensesOf).map(({ group }) => group);
  return findFirst(groups, hows);
}

/** Whether a place of a text is in a row of words that count so only. */
export function isInRow(words: readonly FindableWord[], at: number, { rows }: Clues): boolean {
  return rows.some((row) => row.some((_, before) => standsAt(words, at - before, row)));
}

/** A plain loop: it runs for every word of every quote that is considered, at each key press. */
function findFirst(forms: readonly string[], hows: WantedWords['hows']): HowWritten | undefined {
  for (const form of forms) {
    const how = hows.get(form);
    if (how !== undefined) return how;
  }
  return undefined;
}
