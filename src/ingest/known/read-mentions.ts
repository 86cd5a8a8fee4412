import type { NamesEntry } from '../../domain/content.ts';
import { spellingsOf } from '../../domain/person.ts';
import { straightenApostrophes } from '../../text/apostrophes.ts';
import { placesOfWord } from '../../text/find-word.ts';
import { type Stretch, stretchesOverlap } from '../../text/stretch.ts';
import type { FindPerson } from './find-people.ts';
import type { PersonMention } from './person-mention.ts';
import { readNames } from './read-names.ts';

/** The people with a record, and how one is found by a name. */
export interface RecordedPeople {
  readonly people: readonly NamesEntry[];
  readonly find: FindPerson;
}

/**
 * Whom words name, in their order: people with a record in any spelling and case, and others by what the grammar of the
 * language takes for a name. “Holt’s spokesman” does not name Holt; a name inside a longer one is not counted.
 */
export function readMentions(
  words: string,
  language: string,
  { people, find }: RecordedPeople,
): readonly PersonMention[] {
  const text = straightenApostrophes(words);
  const spelled = findSpelled(text, people);
  const others = readNames(text, language, find).filter(
    (name) => !spelled.some((mention) => stretchesOverlap(mention, name)),
  );
  return [...spelled, ...others]
    .filter(({ end }) => !isPossessive(text, end))
    .toSorted((left, right) => left.start - right.start);
}

function findSpelled(text: string, people: readonly NamesEntry[]): readonly PersonMention[] {
  const all = people.flatMap(({ id, ...person }) =>
    spellingsOf(person).flatMap((spelling) =>
      placesOfWord(text, straightenApostrophes(spelling)).map((start) => ({
        id,
        start,
        end: start + spelling.length,
      })),
    ),
  );
  const whole = all.filter((place) => !all.some((other) => isLonger(other, place)));
  return Array.from(
    Map.groupBy(whole, ({ start }) => start),
    ([start, same]) => {
      const end = Math.max(...same.map((place) => place.end));
      return { start, end, ids: [...new Set(same.map(({ id }) => id))], name: text.slice(start, end) };
    },
  );
}

function isLonger(other: Stretch, { start, end }: Stretch): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

const possessive = /^'s(?!\p{L})/u;

function isPossessive(text: string, end: number): boolean {
  return possessive.test(text.slice(end)) || (text.charAt(end - 1) === 's' && text.charAt(end) === "'");
}
