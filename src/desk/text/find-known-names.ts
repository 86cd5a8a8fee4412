import type { PersonEntry } from '../../domain/content.ts';
import { spellingsOf } from '../../domain/person.ts';
import type { Span } from '../../text/anchor/span.ts';

/** A recorded name where a report has it. */
export interface NamePlace {
  readonly id: string;
  readonly span: Span;
}

const sign = /[\\^$.*+?()[\]{}|/-]/g;

/** Every place at which a text names one of the people, by the longest spelling that fits; one that two share names neither. */
export function findKnownNames(text: string, people: readonly PersonEntry[]): readonly NamePlace[] {
  const owners = Map.groupBy(
    people.flatMap((person) => spellingsOf(person).map((spelling) => ({ spelling, id: person.id }))),
    ({ spelling }) => spelling,
  );
  const spellings = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  if (spellings.length === 0) return [];
  const any = spellings.map((spelling) => spelling.replace(sign, '\\$&')).join('|');
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(text.matchAll(name)).flatMap(({ index, 0: spelling }) => {
    const ids = new Set(owners.get(spelling)?.map(({ id }) => id));
    const [id] = ids;
    return id === undefined || ids.size > 1 ? [] : [{ id, span: [index, index + spelling.length] as const }];
  });
}
