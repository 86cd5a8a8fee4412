import type { z } from 'zod';
import { fitText } from '../../domain/fields/text-field.ts';
import type { PersonSchema } from '../../domain/person.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import type { ReadQuote } from './draft-quotes.ts';
import type { Knowledge } from './knowledge.ts';
import { readPersonName } from './read-person-name.ts';

/** Somebody who is quoted and not recorded yet: `content/people/<id>.yaml`. */
export interface PersonDraft {
  readonly id: string;
  /** The names under which the report quotes them. */
  readonly names: readonly string[];
  readonly person: z.input<typeof PersonSchema>;
}

/** Proposes a person for every full name that is quoted and that nobody has recorded. */
export function draftPeople(
  quotes: readonly ReadQuote[],
  report: string,
  { content, findPerson }: Knowledge,
): readonly PersonDraft[] {
  const taken = new Set(content.people.map(({ id }) => id));
  const people: PersonDraft[] = [];
  for (const { words, name, description } of quotes.flatMap(unknownNames(findPerson, report))) {
    const same = people.findIndex(({ person }) => person.name === name);
    const known = people[same];
    if (known !== undefined) people[same] = { ...known, names: [...new Set([...known.names, words])] };
    else {
      const id = toUniqueId(personId(name, taken), (one) => taken.has(one));
      taken.add(id);
      people.push({ id, names: [words], person: newPerson(name, description) });
    }
  }
  return people;
}

function unknownNames(findPerson: (name: string) => string | undefined, report: string) {
  return ({ names, isPerson, description }: ReadQuote) =>
    names.flatMap((words, index) => {
      const name = isPerson[index] === true ? readPersonName(words, report) : undefined;
      const isKnown = name === undefined || findPerson(words) !== undefined || findPerson(name) !== undefined;
      return isKnown ? [] : [{ words, name, description }];
    });
}

function personId(name: string, taken: ReadonlySet<string>): string {
  const last = toSlug(lastName(name), 40);
  return last === '' || taken.has(last) ? toSlug(name, 60) || 'person' : last;
}

function newPerson(name: string, description: string | undefined): PersonDraft['person'] {
  return {
    name: fitText(name, 'name'),
    spellings: [fitText(lastName(name), 'name')],
    roles: [{ title: fitText(description ?? 'Quoted in a report; role to be filled in', 'headline') }],
    review: ['Proposed when a report was read: check name, spellings and role.'],
  };
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** “Holt” of “Mara Holt Jr.” */
function lastName(name: string): string {
  return name.split(' ').findLast((word) => !suffix.test(word)) ?? name;
}
