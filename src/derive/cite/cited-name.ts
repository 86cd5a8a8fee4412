import { listedNameOf, type Person } from '../../domain/person.ts';
import { t } from '../../messages/say.ts';

/** A name as it is read, and in its parts where they can be told. */
export interface CitedName {
  readonly name: string;
  readonly parts: { readonly family: string; readonly given: string } | undefined;
}

/** The name by which a list is scanned is the family's where it ends the whole name. */
export function splitName(person: Pick<Person, 'name' | 'shortName'>): CitedName {
  const { name } = person;
  const family = listedNameOf(person);
  const given = name.slice(0, -family.length).trim();
  const isLast = name.endsWith(` ${family}`) && given !== '';
  return { name, parts: isLast ? { family, given } : undefined };
}

/** The first with the family's name in front, as bibliographies sort: `Holt, Mara, and Bo Berg`. */
export function invertFirst(names: readonly CitedName[]): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const { name, parts } = first;
  const inverted = parts === undefined ? name : `${parts.family}, ${parts.given}`;
  return joinAuthors([inverted, ...others.map((other) => other.name)]);
}

/** Names as bibliographies set them in a row. */
export function joinAuthors(names: readonly string[]): string {
  return names.reduce((row, name) => t`${row}, and ${name}`);
}
