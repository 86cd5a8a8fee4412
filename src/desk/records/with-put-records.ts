import type { PutRecord } from '../decide/desk-state.ts';
import type { DeskRecords } from '../protocol/opened-report.ts';

/** The records with what the desk put beside them: new ones are in every picker from then on. */
export function withPutRecords(known: DeskRecords, put: readonly PutRecord[]): DeskRecords {
  return {
    people: withFolder(known.people, put, 'people'),
    outlets: withFolder(known.outlets, put, 'outlets'),
    events: withFolder(known.events, put, 'events'),
  };
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

const defaults = { spellings: [], roles: [], people: [], facts: [], labels: [] } as const;
