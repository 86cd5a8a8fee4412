import { hash } from 'node:crypto';
import type { DataTable } from '../../derive/data/data-table.ts';
import type { DataFile } from '../data/data-file.ts';
import { type EnginePart, type KeepPart, partWriter } from './engine-parts.ts';
import type { KeyedCollection } from './keyed-collections.ts';
import { opensearchFiles } from './opensearch-files.ts';
import { postgresqlFile } from './postgresql-file.ts';
import { searchTableFiles, searchTables } from './search-tables.ts';

/** What engines beyond the static index load: tables of what is recorded, and all that is searched. */
export interface EngineSource {
  readonly tables: readonly DataTable[];
  readonly collections: readonly KeyedCollection[];
  /** Who gives the part of a file that one collection makes, where it is asked for. */
  readonly keep?: KeepPart;
}

export function engineFiles({ tables, collections, keep = writePart }: EngineSource): readonly DataFile[] {
  const write = partWriter(collections, keep);
  return [
    ...searchTableFiles(write),
    postgresqlFile({ tables, search: searchTables, state: searchState(collections) }),
    ...opensearchFiles(write),
  ];
}

function writePart({ pieces }: EnginePart): () => readonly Uint8Array[] {
  return () => pieces().map(({ write }) => Buffer.from(write()));
}

/** A name for the records that are searched: other records, another name. */
export function searchState(collections: readonly KeyedCollection[]): string {
  return hash('sha256', collections.map(({ key }) => key).join(' ')).slice(0, 10);
}
