import { mergePersonRecords, type PeopleMerge } from '../../derive/former/merge-people.ts';
import type { PersonEntry } from '../../domain/content.ts';
import type { DeskState, PutRecord } from '../decide/desk-state.ts';
import type { DeskRecords } from '../protocol/opened-report.ts';

export type ChangedRecords = Pick<DeskState, 'records' | 'merges' | 'nobody'>;

/** The records with what the desk did to them: new ones are in every picker from then on, and who is another is in none. */
export function withPutRecords(
  known: DeskRecords,
  { records: put, merges, nobody }: ChangedRecords,
): DeskRecords {
  const people = withFolder(known.people, put, 'people').filter(({ id }) => !nobody.includes(id));
  return {
    people: merges.reduce(withMerge, people),
    outlets: withFolder(known.outlets, put, 'outlets'),
    events: withFolder(known.events, put, 'events'),
  };
}

function withMerge(people: readonly PersonEntry[], { keep, gone }: PeopleMerge): readonly PersonEntry[] {
  const other = people.find(({ id }) => id === gone);
  if (other === undefined) return people;
  return people
    .filter(({ id }) => id !== gone)
    .map((person) =>
      // The fields of both are those of people.
      person.id === keep ? ({ ...mergePersonRecords(person, other, gone), id: keep } as PersonEntry) : person,
    );
}

function withFolder<T extends { readonly id: string }>(
  known: readonly T[],
  put: readonly PutRecord[],
  folder: PutRecord['folder'],
): readonly T[] {
  const records = new Map(known.map((record) => [record.id, record]));
  // What the page reads of a record is put there with it; the schema checks it before it is written.
  for (const { id, fields } of put.filter((record) => record.folder === folder))
    records.set(id, { ...defaults, ...records.get(id), ...fields, id } as unknown as T);
  return [...records.values()];
}

const defaults = { spellings: [], roles: [], people: [], facts: [], labels: [], formerly: [] } as const;
