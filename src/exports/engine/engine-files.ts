import { createHash } from 'node:crypto';
import type { DataTable } from '../../derive/data/data-table.ts';
import { engineCollections } from '../../search/build/engine-records.ts';
import type { IndexSource } from '../../search/build/lay-out-index.ts';
import type { DataFile } from '../data/data-file.ts';
import { opensearchFiles } from './opensearch-files.ts';
import { postgresqlFile } from './postgresql-file.ts';
import { searchTableFile, searchTables } from './search-tables.ts';

/** What engines beyond the static index load. */
export function engineFiles(tables: readonly DataTable[], source: IndexSource): readonly DataFile[] {
  const collections = engineCollections(source);
  const search = searchTables(collections);
  return [
    ...search.map(searchTableFile),
    postgresqlFile({ tables, search, state: searchState(source) }),
    ...opensearchFiles(collections),
  ];
}

/** A name for the records that are searched: other records, another name. */
export function searchState(source: IndexSource): string {
  return createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 10);
}
