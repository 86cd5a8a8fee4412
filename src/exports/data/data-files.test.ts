import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import Ajv from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exampleArticle, exampleContent, exampleQuote } from '../../../tests/example-content.ts';
import { content, example, jsonOf, makeData, names, textOf } from '../../../tests/example-data-files.ts';
import { exampleFolder, exampleSaved } from '../../../tests/example-folder.ts';
import { readKeptChanges } from '../../collections/get-changes.ts';
import { readPublishedContent } from '../../collections/read-published-content.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';

const filled = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );

test.each(example.tables)('$name says the same in every format', async ({ name, columns, rows }) => {
  const expected = rows.map((row) =>
    filled(Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null]))),
  );
  expect(rows.length).toBeGreaterThan(0);
  const csv: Record<string, string>[] = parseCsv(textOf(example.of(`${name}.csv`)), { columns: true });
  const json = z.array(z.record(z.string(), z.unknown())).parse(jsonOf(example.of(`${name}.json`)));
  const parquet = await parquetReadObjects({ file: example.of(`${name}.parquet`).buffer });
  expect(csv.map(filled)).toEqual(expected);
  expect(json.map(filled)).toEqual(expected);
  expect(parquet.map(filled)).toEqual(expected);
});

test.each(names)('the records of %s are valid by their schema, and a wrong one is not', (name) => {
  const validate = new Ajv({ strict: false }).compile(
    jsonOf(example.of(`schemas/${name}.schema.json`)) as object,
  );
  const records = jsonOf(example.of(`${name}.json`)) as object[];
  expect(validate(records), JSON.stringify(validate.errors)).toBe(true);
  expect(validate([{ ...records[0], more: 1 }])).toBe(false);
});

test('the database has every row, finds words, and all its references lead somewhere', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(example.of('dateline.sqlite'));
  const count = (table: string) =>
    database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.['rows'];
  expect(names.map(count)).toEqual(example.tables.map(({ rows }) => rows.length));
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const [quote] = buildDossier(content).quotes;
  const word = quote?.text.match(/\p{L}{4,}/u)?.[0];
  const found = database
    .prepare(
      'SELECT quotes.id FROM quotes_fts JOIN quotes ON quotes.rowid = quotes_fts.rowid WHERE quotes_fts MATCH ?',
    )
    .all(word ?? '');
  database.close();
  expect(found.map(({ id }) => id)).toContain(quote?.id);
});

test('the data package names each table with its size, hash, fields, keys and references', () => {
  const profile = (kind: string) => z.literal(`https://datapackage.org/profiles/2.0/${kind}.json`);
  const described = z
    .object({
      $schema: profile('datapackage'),
      resources: z.array(
        z.object({
          $schema: profile('dataresource'),
          name: z.string().regex(/^[a-z0-9._-]+$/),
          type: z.literal('table'),
          path: z.string(),
          mediatype: z.literal('text/csv'),
          bytes: z.number(),
          hash: z.string(),
          schema: z.object({
            $schema: profile('tableschema'),
            fields: z.array(
              z.object({ name: z.string(), type: z.enum(['string', 'date', 'integer', 'boolean']) }),
            ),
            primaryKey: z.array(z.string()),
            foreignKeys: z
              .array(z.object({ fields: z.array(z.string()), reference: z.object({ resource: z.string() }) }))
              .default([]),
          }),
        }),
      ),
    })
    .parse(jsonOf(example.of('datapackage.json')));
  expect(described.resources.map(({ name }) => name)).toEqual(names);
  for (const { path, bytes, hash, schema } of described.resources) {
    const file = example.of(path);
    const [header] = parseCsv(textOf(file)) as string[][];
    const rows: Record<string, string>[] = parseCsv(textOf(file), { columns: true });
    const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
    expect([bytes, hash]).toEqual([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys)
      expect([header?.includes(fields[0] ?? ''), names.includes(reference.resource)]).toEqual([true, true]);
  }
});

test('the same content gives the same bytes', () => {
  const again = makeData(readPublishedContent(exampleFolder), readKeptChanges(exampleFolder));
  const hashes = ({ files }: typeof again) =>
    files.map(({ path, write }) => `${path} ${createHash('sha256').update(write()).digest('hex')}`);
  expect(hashes(again)).toEqual(hashes(example));
});

test('a text that a spreadsheet would run has an apostrophe before it in CSV and nowhere else', () => {
  const quotes = [
    { ...exampleQuote, words: '=HYPERLINK("https://bad.example")', span: [0, 33] as [number, number] },
  ];
  const { of } = makeData(exampleContent({ articles: [exampleArticle({ quotes })] }));
  expect(textOf(of('quotes.csv'))).toContain('"\'=HYPERLINK(');
  expect(textOf(of('quotes.json'))).toContain('"=HYPERLINK(');
});

test('what is not known is empty: a quote that nobody is named for has no grade', () => {
  const { of } = makeData(
    exampleContent({ articles: [exampleArticle({ quotes: [{ ...exampleQuote, speaker: [] }] })] }),
  );
  const [quote] = jsonOf(of('quotes.json')) as Record<string, unknown>[];
  expect([quote?.['speakers'], quote?.['speaker_grade'], quote?.['said'], quote?.['said_grade']]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const wordPattern = /[\p{L}\p{N}]+/gu;

function runsOf(text: string, inARow: number): readonly string[] {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  return words.slice(inARow - 1).map((_, index) => words.slice(index, index + inARow).join(' '));
}

/** Texts of ours, in which words of a report may stand in a row by chance. */
const ours = new Set([
  'title',
  'deck',
  'summary',
  'value',
  'value_words',
  'asks',
  'only_if',
  'undated',
  'office',
]);
const cellsOf = (isTaken: (column: string) => boolean) =>
  example.tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => row.filter((_, index) => isTaken(columns[index]?.name ?? ''))),
  );

test.each([
  ['recorded columns', 6, cellsOf((column) => !ours.has(column))],
  [
    'the data',
    10,
    [
      ...cellsOf(() => true),
      textOf(example.of('events.ics')).replaceAll('\r\n ', ''),
      textOf(example.of('timeline.json')),
    ],
  ],
])('%s hold %i words of a report in a row only where they are recorded', (_, inARow, texts) => {
  const runs = (text: string) => runsOf(text, inARow);
  const saved = globSync(`${exampleSaved}/*`).map((file) =>
    readFileSync(file, 'utf8').replaceAll(/<[^>]+>/g, ' '),
  );
  const printed = new Set(saved.flatMap(runs));
  const recorded = content.articles.flatMap(({ source, quotes, events }) => [
    source.headline ?? '',
    ...quotes.map(({ words, continued }) => [words, ...continued.map((part) => part.words)].join(' ')),
    ...quotes.map(({ attribution }) => attribution?.printed ?? ''),
    ...events.flatMap(({ claims }) => claims.map((claim) => claim.printed)),
  ]);
  const allowed = new Set(recorded.flatMap(runs));
  const shared = texts.flatMap((text) => runs(String(text ?? ''))).filter((run) => printed.has(run));
  expect(shared.length).toBeGreaterThan(5);
  expect(shared.filter((run) => !allowed.has(run))).toEqual([]);
});
