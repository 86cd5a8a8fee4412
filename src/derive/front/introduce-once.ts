import { listedNameOf } from '../../domain/person.ts';
import type { Lookups } from '../content/lookups.ts';
import type { NamedPerson } from '../content/named-person.ts';

interface Introduction {
  /** What readers have read before: whoever is named in it needs no office. */
  readonly known: string;
  /** The day by which an office counts. */
  readonly date: string | undefined;
  readonly find: Pick<Lookups, 'office'>;
}

/** The office to put beside a name, by the id of the person. */
export type Offices = ReadonlyMap<string, string>;

/** Offices beside names, for parts of a page in their order: each with the part that names the person first. */
export function introduceOnce(
  parts: readonly (readonly NamedPerson[])[],
  { known, date, find }: Introduction,
): readonly Offices[] {
  const everybody = parts.flatMap((people, part) => people.map((person) => ({ person, part })));
  const first = new Map(everybody.toReversed().map(({ person, part }) => [person.id, { person, part }]));
  const unknown = [...first.values()].filter(({ person }) => !known.includes(listedNameOf(person)));
  return parts.map(
    (_, own) =>
      new Map(
        unknown.flatMap(({ person, part }) => {
          const title = find.office(person.id, date);
          return part === own && title !== undefined ? [[person.id, title]] : [];
        }),
      ),
  );
}
