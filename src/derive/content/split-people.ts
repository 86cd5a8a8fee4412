import type { PersonEntry } from '../../domain/content.ts';
import type { ListPart } from '../parts/list-part.ts';
import { isLongStory } from '../parts/page-limits.ts';
import { splitById } from '../parts/split-by-id.ts';

/** The parts of the list of people in a long story, by how their ids begin; none where it fits on one page. */
export function splitPeople(
  people: readonly PersonEntry[],
  story: { readonly articles: readonly unknown[] },
): readonly ListPart<PersonEntry>[] {
  return isLongStory(story) ? splitById(people, { idOf: ({ id }) => id, elements: 10 }) : [];
}

/** The most quoted first. */
export function inOrderOfQuotes(
  people: readonly PersonEntry[],
  counts: ReadonlyMap<string, number>,
): readonly PersonEntry[] {
  const countOf = ({ id }: PersonEntry) => counts.get(id) ?? 0;
  return people.toSorted((left, right) => countOf(right) - countOf(left));
}
