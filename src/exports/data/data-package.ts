import type { DataColumn, DataTable, DataType } from '../../derive/data/data-table.ts';
import type { Story } from '../../domain/story.ts';
import type { DataFile, FileMeasure } from './data-file.ts';

const fieldTypes: Readonly<Partial<Record<DataType, string>>> = {
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
};

/** Said of the package, of each resource and of each schema: what does not name its profile counts as one of version 1. */
const profileOf = (kind: 'datapackage' | 'dataresource' | 'tableschema'): { readonly $schema: string } => ({
  $schema: `https://datapackage.org/profiles/2.0/${kind}.json`,
});

interface PackagedData {
  readonly story: Story;
  readonly tables: readonly DataTable[];
  readonly measure: (file: DataFile) => FileMeasure;
}

/** The tables and their CSV files as a Data Package (version 2): what is in them, how large they are, under which licence. */
export function dataPackage({ story, tables, measure }: PackagedData, files: readonly DataFile[]): object {
  const { site, summary, address, licence } = story;
  return {
    ...profileOf('datapackage'),
    name: 'dateline',
    title: site,
    description: summary,
    ...(address !== undefined && { homepage: address }),
    ...(licence !== undefined && { licenses: [{ title: licence.name, path: licence.url }] }),
    resources: tables.flatMap((table) => {
      const file = files.find(({ path }) => path === `${table.name}.csv`);
      return file === undefined ? [] : [resourceOf(table, file.path, measure(file))];
    }),
  };
}

function resourceOf(
  { name, about, columns, key, references }: DataTable,
  path: string,
  { bytes, sha256 }: FileMeasure,
): object {
  return {
    ...profileOf('dataresource'),
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: about,
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      ...profileOf('tableschema'),
      fields: columns.map(fieldOf),
      primaryKey: key,
      missingValues: [''],
      ...(Object.keys(references).length > 0 && {
        foreignKeys: Object.entries(references).map(([fields, resource]) => ({
          fields: [fields],
          reference: { resource, fields: ['id'] },
        })),
      }),
    },
  };
}

function fieldOf({ name, type, about, isFilled }: DataColumn): object {
  return {
    name,
    type: fieldTypes[type] ?? 'string',
    description: about,
    ...(isFilled && { constraints: { required: true } }),
  };
}
