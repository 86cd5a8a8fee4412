import type { PersonEntry } from '../../domain/content.ts';
import { isUnwrittenOffice } from '../../domain/drafts/unwritten.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';
import type { PersonCard } from './cards/desk-card.ts';
import { personLacks, type ShownPerson } from './rows/person-rows.ts';

/** What settling a proposed person changes: somebody new is recorded, is another by a new spelling, or is nobody. */
export function editsOfPerson(
  { person, note, wholeId }: PersonCard,
  shown: ShownPerson,
): readonly DeskEdit[] {
  const settled: readonly DeskEdit[] = note === undefined ? [] : [{ kind: 'drop-review', notes: [note] }];
  if (shown.is === null) return [{ kind: 'drop-record', folder: 'people', id: person.id }, ...settled];
  if (shown.is !== undefined) return [...editsOfSame(person, shown.is), ...settled];
  if (personLacks(shown) !== undefined) return [];
  if (shown.kind === 'outlet') return [outletOf(wholeId ?? person.id, shown), ...settled];
  const [first, ...others] = person.roles;
  const fields = {
    name: shown.name,
    ...(shown.kind === 'body' ? { kind: 'body' } : person.kind === undefined ? {} : { kind: null }),
    ...(person.spellings.length === 0 ? {} : { spellings: [...person.spellings] }),
    roles: [{ ...first, title: shown.office }, ...others],
    review: null,
  };
  return [
    {
      kind: 'put-record',
      folder: 'people',
      id: shown.kind === 'body' ? (wholeId ?? person.id) : person.id,
      fields,
    },
    ...settled,
  ];
}

function outletOf(id: string, { name }: ShownPerson): DeskEdit {
  return { kind: 'put-record', folder: 'outlets', id, fields: { name, role: 'publisher' } };
}

/** What was only proposed of the other one is not carried over: an office that nobody wrote, a note to look at it. */
function editsOfSame(person: PersonEntry, keep: string): readonly DeskEdit[] {
  const roles = person.roles.filter((role) => !isUnwrittenOffice(role));
  return [
    { kind: 'put-record', folder: 'people', id: person.id, fields: { roles, review: null } },
    { kind: 'merge-people', keep, gone: person.id },
  ];
}
