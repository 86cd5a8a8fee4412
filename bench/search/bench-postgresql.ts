/* What PostgreSQL costs as the engine of the search, beside the static index, on the same questions: npm run bench:postgresql -- 10000 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { engineFiles } from '../../src/exports/engine/engine-files.ts';
import { keyCollections } from '../../src/exports/engine/keyed-collections.ts';
import { createEngineSearch, type QuoteSearch } from '../../src/search/answer/create-engine-search.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { AskServer } from '../../src/search/engine/engine-contract.ts';
import { serverEngine } from '../../src/search/engine/server-engine.ts';
import { staticEngine } from '../../src/search/engine/static-engine.ts';
import { startPostgresql } from '../../tests/servers/postgresql.ts';
import { openPsql } from '../../tests/servers/psql-session.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeQueries } from './make-queries.ts';
import { spreadOf } from './measured.ts';

const size = Number(process.argv[2] ?? 10_000);
const mostQueries = 240;

const folder = mkdtempSync(join(tmpdir(), 'bench-postgresql-'));
const corpus = makeCorpus(size);
const [files, writeMs] = timed(() =>
  engineFiles({ tables: [], collections: keyCollections(corpus) }).map(({ path, write }) => ({
    path,
    bytes: write(),
  })),
);
for (const { path, bytes } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
const [index, buildMs] = timed(() => buildIndex(corpus));
const database = await startPostgresql();
const [, loadMs] = timed(() => database.load(folder, 'postgresql.sql'));
const [bytes = '0'] = database.query(
  "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'dateline'::regnamespace AND relkind = 'r'",
);
const psql = openPsql(database.connection);
let asked = 0;
const ask: AskServer = async (question) => {
  asked += 1;
  return JSON.parse(await psql.search(JSON.stringify(question)));
};
const all = makeQueries(corpus);
const queries = all.filter((_, at) => at % Math.ceil(all.length / mostQueries) === 0);
const onServer = createEngineSearch(serverEngine(ask));
const atHand = createEngineSearch(
  staticEngine(async (name) => index.get(name) ?? Promise.reject(new Error(name))),
);
const here = await measure(atHand);
const there = await measure(onServer);
const same = here.answers.filter((answer, at) => answer === there.answers[at]).length;
console.log(
  [
    `${size} quotes, ${queries.length} questions, wall-clock milliseconds p50 / p95 / p99`,
    `static index: built in ${seconds(buildMs)} s, ${index.size} files, ${megabytes(total([...index.values()].map(({ length }) => length)))} MB; ${spreadText(here.times)}`,
    `PostgreSQL: files written in ${seconds(writeMs)} s, ${megabytes(total(files.map((file) => file.bytes.byteLength)))} MB; loaded in ${seconds(loadMs)} s, ${megabytes(Number(bytes))} MB; ${spreadText(there.times)}; ${(asked / queries.length).toFixed(1)} questions to the server each`,
    `the same ten hits in the same order: ${same} of ${queries.length}`,
  ].join('\n'),
);
psql.end();
await database.stop();
rmSync(folder, { recursive: true, force: true });

interface Asked {
  readonly times: readonly number[];
  readonly answers: readonly string[];
}

async function measure({ search }: QuoteSearch): Promise<Asked> {
  const times: number[] = [];
  const answers: string[] = [];
  for (const { text } of queries) {
    const start = performance.now();
    const { answer } = await search(text);
    times.push(performance.now() - start);
    answers.push(answer.hits.map(({ renderings: [first] }) => first.id).join(' '));
  }
  return { times, answers };
}

function timed<Made>(make: () => Made): readonly [made: Made, ms: number] {
  const start = performance.now();
  const made = make();
  return [made, performance.now() - start];
}

function spreadText(times: readonly number[]): string {
  const { p50, p95, p99 } = spreadOf(times);
  return [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function megabytes(count: number): string {
  return (count / 1_000_000).toFixed(1);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
