import type { PersonEntry } from '../../domain/content.ts';
import type { Story } from '../../domain/story.ts';
import { foldLetters } from '../../text/fold-word.ts';

/** Brings a word to the form it is compared in: `Holtt` and `Холт` to `holt`, `Viken` to `vik`. */
export type FoldWord = (word: string) => string;

const dotOfInitials = /(?<!\p{N})\./gu;

/** Folds over the spellings of people (by their last words) and of places (single words). What is no name keeps its letters, small and without diacritics. */
export function createNameFolder(
  people: readonly Pick<PersonEntry, 'name' | 'spellings'>[],
  places: Story['spellings'],
): FoldWord {
  const ofPeople = people.map(({ name, spellings }) => [name, ...spellings].map(lastWord));
  const ofPlaces = places.map((group) => group.filter((spelling) => !/\s/.test(spelling)));
  const canonical = new Map(
    [...ofPeople, ...ofPlaces].flatMap(([first, ...others]) =>
      first === undefined ? [] : others.map((other) => [plain(other), plain(first)] as const),
    ),
  );
  return (word) => canonical.get(plain(word)) ?? plain(word);
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function plain(word: string): string {
  return foldLetters(word).replace(dotOfInitials, '');
}
