import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { readPublishedContent } from '../../collections/read-published-content.ts';
import type { DataTable } from '../../derive/data/data-table.ts';
import { dataTables } from '../../derive/data/data-tables.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { searchSource } from '../../derive/tables/search-source.ts';
import type { IndexSource } from '../../search/build/lay-out-index.ts';
import { csvFile } from '../data/csv-file.ts';
import { engineFiles, searchState } from './engine-files.ts';
import type { KeepPart } from './engine-parts.ts';
import { keyCollections } from './keyed-collections.ts';
import { postgresqlFile } from './postgresql-file.ts';

const dossier = buildDossier(readPublishedContent(exampleFolder));
const source = searchSource(dossier);
const files = engineFiles({ tables: dataTables(dossier, []), collections: keyCollections(source) });
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const textOf = (path: string): string => decode(files.find((file) => file.path === path)?.write());
const beside = [source.others, source.facts, source.topics].map((some) => some?.length ?? 0);
const records = beside.reduce((sum, count) => sum + count, dossier.quotes.length);

test('the same records have the same name, and others another', () => {
  const stateOf = (searched: IndexSource) => searchState(keyCollections(searched));
  expect(stateOf(searchSource(dossier))).toBe(stateOf(source));
  expect(stateOf({ ...source, records: source.records.slice(1) })).not.toBe(stateOf(source));
});

describe('the bulk lines of OpenSearch', () => {
  const lines = textOf('opensearch.ndjson').split('\n');
  const { mappings } = JSON.parse(textOf('opensearch.json'));

  test('are an action and a document for every record, each in one line, and end with a line break', () => {
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(2 * records);
    const ids = lines.filter((_, at) => at % 2 === 0).map((line) => JSON.parse(line).index);
    expect(new Set(ids.map(({ _id }) => _id)).size).toBe(records);
    for (const { _index, _id, ...more } of ids) {
      expect([_index, Object.keys(more)]).toEqual(['dateline', []]);
      expect(new TextEncoder().encode(_id).length).toBeLessThanOrEqual(512);
    }
  });

  test('hold only fields that the index names, and values of their types', () => {
    const types: Readonly<Record<string, (value: unknown) => boolean>> = {
      keyword: (value) => [value].flat().every((one) => typeof one === 'string'),
      integer: Number.isInteger,
      date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
      text: (value) => typeof value === 'string',
      object: (value) => typeof value === 'object',
    };
    expect(mappings.dynamic).toBe('strict');
    for (const line of lines.filter((_, at) => at % 2 === 1))
      for (const [field, value] of Object.entries(JSON.parse(line)))
        expect([field, types[mappings.properties[field]?.type]?.(value)]).toEqual([field, true]);
  });
});

describe('the tables of the search', () => {
  test('have the columns that postgresql.sql names, and every record', () => {
    const rows: Record<string, string>[] = parseCsv(textOf('search/search_records.csv'), { columns: true });
    expect(rows).toHaveLength(records);
    const [, columns = ''] = /CREATE TABLE "search_records" \((.*)\);/.exec(textOf('postgresql.sql')) ?? [];
    expect(Array.from(columns.matchAll(/"(\w+)" /g), ([, name]) => name)).toEqual(Object.keys(rows[0] ?? {}));
  });

  test('mark a quote with its words, folded, and with whose it is', () => {
    const [quote] = dossier.quotes;
    const rows: Record<string, string>[] = parseCsv(textOf('search/search_records.csv'), { columns: true });
    const row = rows.find(({ record = '{}' }) => JSON.parse(record).id === quote?.id);
    expect(row?.['lexemes']).toContain(`'@outlet/${quote?.outlet.id}'`);
    expect(row?.['lexemes']).toMatch(/'[a-z]+':\d+/);
    expect(row?.['lexemes']).not.toMatch(/'[^'@#~]*[A-Z]/);
  });
});

test.each(['=1', ' =1', '\u200b+1', '\ufe62 1', "=it's", '=1\n2'])(
  'the apostrophe that the CSV file sets before %j is taken away again, and no other',
  (cell) => {
    const column = { name: 'words', type: 'text', about: 'What is said.', isFilled: true } as const;
    const table: DataTable = {
      name: 'quotes',
      about: 'A quote.',
      columns: [column],
      rows: [[cell], ["'tis late"]],
      key: ['words'],
      references: {},
    };
    const [, [guarded] = ['']] = parseCsv(decode(csvFile(table).write())) as [string][];
    const sql = decode(postgresqlFile({ tables: [table], search: [], state: '' }).write());
    expect(sql).toContain(`WHERE "words" IN ('${guarded.replaceAll("'", "''")}');`);
  },
);

/** Makes files one after the other as builds do, each from the pieces of those before: which of them each time has pieces made anew. */
function makeInTurn(sources: readonly IndexSource[]): readonly (readonly string[])[] {
  const kept = new Map<string, string>();
  let made: string[] = [];
  const keep: KeepPart =
    ({ path, pieces }) =>
    () =>
      pieces().map(({ from, write }) => {
        const key = JSON.stringify([path, from]);
        const known = kept.get(key);
        if (known === undefined) made.push(path);
        kept.set(key, known ?? write());
        return Buffer.from(kept.get(key) ?? '');
      });
  return sources.map((searched) => {
    made = [];
    const inPieces = engineFiles({ tables: [], collections: keyCollections(searched), keep });
    const atOnce = engineFiles({ tables: [], collections: keyCollections(searched) });
    for (const [at, { path, write }] of inPieces.entries())
      expect(decode(write()) === decode(atOnce[at]?.write()), path).toBe(true);
    return made;
  });
}

test('of a changed report a piece of each file is made anew, and all files are as made at once', () => {
  const [first, second, ...others] = source.others ?? [];
  if (first === undefined || second === undefined) throw new Error('The example has no reports.');
  const changed = { ...source, others: [first, { ...second, text: 'A toll of Harbour lights.' }, ...others] };
  const written = makeInTurn([source, changed, { ...changed, others }]);
  expect(written[0]?.length).toBeGreaterThan(10);
  expect(written[1]).toEqual(['search/search_records.csv', 'opensearch.ndjson']);
  expect(new Set(written[2])).toContain('search/search_collections.csv');
});

test('of a changed office no more pieces are made anew than those of whoever holds it', () => {
  const renamed = (title: string): IndexSource => ({
    ...source,
    names: source.names.map((name) => (name.id === 'dunn' ? { ...name, roles: [{ title }] } : name)),
  });
  const [all = [], changed = []] = makeInTurn([renamed('Mayor of Averill'), renamed('Keeper of the light')]);
  const rowsIn = (made: readonly string[]) => made.filter((path) => path === 'opensearch.ndjson').length;
  const recordsOf = (id: string) => source.records.filter(({ speakers }) => speakers.includes(id)).length;
  expect(recordsOf('dunn')).toBeGreaterThan(0);
  expect(rowsIn(changed)).toBeGreaterThan(0);
  expect(rowsIn(changed)).toBeLessThanOrEqual(recordsOf('dunn'));
  expect(rowsIn(changed)).toBeLessThan(rowsIn(all));
});
