/** The records of a built site in PostgreSQL, and the search asked beside the static index: the same questions, the same answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { searchSource } from '../../src/derive/tables/search-source.ts';
import { searchState } from '../../src/exports/engine/engine-files.ts';
import { keyCollections } from '../../src/exports/engine/keyed-collections.ts';
import { createEngineSearch, type QuoteSearch } from '../../src/search/answer/create-engine-search.ts';
import { createSearch } from '../../src/search/answer/create-search.ts';
import type { SearchAnswer } from '../../src/search/answer/search-answer.ts';
import { createOthersSearch } from '../../src/search/answer/search-others.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { AskServer } from '../../src/search/engine/engine-contract.ts';
import { serverEngine } from '../../src/search/engine/server-engine.ts';
import { staticEngine } from '../../src/search/engine/static-engine.ts';
import { exampleFolder, exampleSite } from '../example-folder.ts';
import { firstFound } from '../first-found.ts';
import { readSearches } from '../read-searches.ts';
import { type Postgresql, startPostgresql } from './postgresql.ts';
import { openPsql, type PsqlSession } from './psql-session.ts';

const sites = [
  { site: 'dist', folder: 'content' },
  { site: exampleSite, folder: exampleFolder },
];

/** What narrows in ways that questions do not. */
const narrowing = [
  'kind:fragment',
  'kind:utterance -kind:fragment',
  'date:2025',
  '-date:2025-08-15',
  'date:..2025-08-14',
  'date:2031-05-04..',
  'speaker:nobody-knows',
  '-the',
  '"of the" -and',
  '-"of the"',
];

describe.each(sites)('the records of $site in PostgreSQL', ({ site, folder }) => {
  const data = join(site, 'data');
  const dossier = buildDossier(readPublishedContent(folder));
  const source = searchSource(dossier);
  const files = buildIndex(source);
  const load = async (name: string) => files.get(name) ?? Promise.reject(new Error(name));
  const atHand = createSearch(load);
  const searches = readSearches(folder);
  const queries = [
    ...[searches.questions, searches.top, searches.all, searches.only, searches.better, searches.nothing]
      .flat()
      .map(([query]) => query),
    ...dossier.people.flatMap(({ id }) => [
      `speaker:${id}`,
      `-speaker:${id}`,
      `speaker:${id} kind:utterance`,
    ]),
    ...dossier.outlets.map(({ id }) => `outlet:${id}`),
    ...dossier.events.map(({ id }) => `at:${id}`),
    ...narrowing,
  ];
  let database: Postgresql;
  let psql: PsqlSession;
  let onServer: QuoteSearch;
  let ask: AskServer;

  beforeAll(async () => {
    database = await startPostgresql();
    database.load(data, 'postgresql.sql');
    psql = openPsql(database.connection);
    ask = async (question) => JSON.parse(await psql.search(JSON.stringify(question)));
    onServer = createEngineSearch(serverEngine(ask));
  }, 120_000);
  afterAll(async () => {
    psql?.end();
    await database?.stop();
  });

  test('are those of every CSV, cell by cell, and can be loaded again', () => {
    database.load(data, 'postgresql.sql');
    const tables = ['quotes', 'renderings', 'claims', 'events', 'articles', 'people', 'outlets', 'changes'];
    for (const table of tables) {
      const records: readonly object[] = JSON.parse(readFileSync(join(data, `${table}.json`), 'utf8'));
      const columns = Object.keys(records[0] ?? {});
      const rows = database.query(
        `SELECT json_build_object(${columns.map((name) => `'${name}', "${name}"`).join(', ')}) FROM dateline.${table}`,
      );
      // A CSV has one way to write what is empty and what is not known.
      const written = (record: object): string => JSON.stringify(record).replaceAll(':""', ':null');
      expect(rows.map((row) => written(JSON.parse(row))).toSorted(), table).toEqual(
        records.map(written).toSorted(),
      );
    }
  });

  test('are the records of this story and no others', async () => {
    const answered = await ask({ ask: 'renderings', collection: 'quotes', group: 0 });
    expect(answered.state).toBe(searchState(keyCollections(source)));
    expect(answered.sizes.quotes).toBe(dossier.quotes.length);
  });

  test('are found by words, by parts of words and by trigrams, with the help of indexes', () => {
    const plan = database.query(
      "SET enable_seqscan = off; EXPLAIN SELECT id FROM dateline.quotes WHERE words ILIKE '%agree%'; EXPLAIN SELECT id FROM dateline.quotes WHERE fts @@ to_tsquery('simple', 'agree:*'); EXPLAIN SELECT number FROM dateline.search_records WHERE lexemes @@ '''peace'''",
    );
    expect(plan.filter((line) => line.includes('Bitmap Index Scan'))).toHaveLength(3);
  });

  const idsOf = ({ hits }: SearchAnswer): readonly string[] =>
    hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));

  test('are narrowed to the same quotes, counted the same, and explained the same', async () => {
    for (const query of queries) {
      const [here, there] = [
        await atHand.search(query, { limit: 200 }),
        await onServer.search(query, { limit: 200 }),
      ];
      expect(idsOf(there.answer).toSorted(), query).toEqual(idsOf(here.answer).toSorted());
      expect([there.answer.hitCount, there.answer.quoteCount, there.answer.problems], query).toEqual([
        here.answer.hitCount,
        here.answer.quoteCount,
        here.answer.problems,
      ]);
      expect(there.answer.suggestions, query).toEqual(here.answer.suggestions);
      expect(await there.countFacets(), query).toEqual(await here.countFacets());
    }
  });

  test('answer the same questions: 57 of 60 right in each, and the same on top', async () => {
    const wrong = { here: [] as string[], there: [] as string[], different: [] as string[] };
    for (const [query, right] of searches.questions) {
      const here = firstFound((await atHand.search(query)).answer);
      const there = firstFound((await onServer.search(query)).answer);
      if (!here.some((id) => right.includes(id))) wrong.here.push(query);
      if (!there.some((id) => right.includes(id))) wrong.there.push(query);
      if (here[0] !== there[0]) wrong.different.push(`${query}: ${here[0]}, ${there[0]}`);
    }
    const { length } = searches.questions;
    process.stdout.write(
      `${site}: of ${length} questions right in the static index ${length - wrong.here.length}, in PostgreSQL ${length - wrong.there.length}; another on top: ${wrong.different.join('; ') || 'none'}\n`,
    );
    expect(wrong.here.length, wrong.here.join('\n')).toBeLessThanOrEqual(length / 20);
    expect(wrong.there.length, wrong.there.join('\n')).toBeLessThanOrEqual(length / 20);
    expect(wrong.different.length, wrong.different.join('\n')).toBeLessThanOrEqual(length / 60);
  });

  test('give the other results and all renderings as the index does', async () => {
    const others = [createOthersSearch(staticEngine(load)), createOthersSearch(serverEngine(ask))];
    for (const [query] of searches.top) {
      const [here, there] = await Promise.all(others.map((search) => search(query)));
      expect(there, query).toEqual(here);
    }
    const [hit] = (await atHand.search('', { limit: 1 })).answer.hits;
    expect(await onServer.readRenderings(hit?.group ?? 0)).toEqual(
      await atHand.readRenderings(hit?.group ?? 0),
    );
  });

  test('take every question for words: nothing in it is SQL, a query of words or a pattern', async () => {
    for (const query of [
      "'; DROP SCHEMA dateline; --",
      "a' | 'b",
      '%_\\',
      '"a & b" \\',
      "speaker:'",
      ':* <->',
      '\u{0}',
    ]) {
      const [here, there] = [await atHand.search(query), await onServer.search(query)];
      expect(idsOf(there.answer), query).toEqual(idsOf(here.answer));
    }
  });
});
