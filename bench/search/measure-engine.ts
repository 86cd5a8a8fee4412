/* Measures one engine at one size, in a process of its own, and prints one line of JSON: node measure-engine.ts <engine> <size> */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FilePart } from '../../src/search/index/index-loader.ts';
import { sum } from '../../src/text/sum.ts';
import { cpuMs } from './cpu-ms.ts';
import type { BuiltFiles, Engine, FindIds } from './engine.ts';
import { allEngines } from './engines/all-engines.ts';
import { makeCorpus } from './make-corpus.ts';
import { type BenchQuery, makeQueries } from './make-queries.ts';
import { type Measured, type Quality, spreadOf } from './measured.ts';

const budgetMs = 20_000;
const repeats = 3;
const coldQueries = 40;
/** An engine this slow on usual queries would need minutes for those that are made to be slow, as does one that compares each quote with a million letters. */
const tooSlowForHostileMs = 5;

const [name = '', sizeText = ''] = process.argv.slice(2);
const engine = allEngines[name];
if (engine === undefined) throw new Error(`There is no engine “${name}”.`);
console.log(JSON.stringify(await measure(engine, Number(sizeText))));

async function measure(measured: Engine, size: number): Promise<Measured> {
  const corpus = makeCorpus(size);
  const started = cpuMs();
  const files = await measured.build(corpus);
  const buildMs = cpuMs() - started;
  const buildPeakMb = process.resourceUsage().maxRSS / 1000;
  const queries = makeQueries(corpus);
  const brotli = new Map([...files].map(([file, text]) => [file, brotliLength(text)]));
  const folder = await writeFiles(files);
  const index = {
    raw: sum([...files.values()].map((text) => Buffer.byteLength(text))),
    brotli: sum([...brotli.values()]),
  };
  const fileCount = files.size;
  const first = await measureFirst(measured, folder, brotli, queries);
  const before = heapMb();
  const find = await measured.open((file, part) => readPublished(folder, file, part));
  const warm = await measureWarm(find, queries);
  const heap = heapMb() - before;
  await rm(folder, { recursive: true });
  return { engine: name, size, buildMs, buildPeakMb, files: fileCount, index, first, ...warm, heapMb: heap };
}

/** A file, or the bytes of it that are asked for, which no host compresses. */
async function readPublished(folder: string, file: string, part?: FilePart): Promise<string> {
  const bytes = await readFile(join(folder, file));
  return (part === undefined ? bytes : bytes.subarray(...part)).toString();
}

async function measureFirst(
  measured: Engine,
  folder: string,
  brotli: ReadonlyMap<string, number>,
  queries: readonly BenchQuery[],
): Promise<Measured['first']> {
  const answered = queries.filter(({ targets }) => targets !== undefined);
  const step = Math.max(1, Math.floor(answered.length / coldQueries));
  const sample = brotli.size < 10 ? answered.slice(0, 1) : answered.filter((_, index) => index % step === 0);
  const colds: { bytes: number; files: number; cpu: number }[] = [];
  for (const { text } of sample) {
    const read = new Map<string, number>();
    const started = cpuMs();
    const find = await measured.open((file, part) => {
      if (part === undefined) read.set(file, brotli.get(file) ?? 0);
      else read.set(`${file} ${part.join(' ')}`, part[1] - part[0]);
      return readPublished(folder, file, part);
    });
    await find(text);
    colds.push({
      bytes: sum([...read.values()]),
      files: read.size,
      cpu: cpuMs() - started,
    });
  }
  return {
    bytes: spreadOf(colds.map(({ bytes }) => bytes)),
    files: spreadOf(colds.map(({ files }) => files)),
    cpuMs: spreadOf(colds.map(({ cpu }) => cpu)),
  };
}

/** Every query a few times; the middle time of each counts. A slow engine gets fewer queries, evenly chosen. */
async function measureWarm(
  find: FindIds,
  queries: readonly BenchQuery[],
): Promise<Pick<Measured, 'keyPress' | 'hostileMs' | 'slowest' | 'queries' | 'quality'>> {
  const usual = queries.filter(({ kind }) => kind !== 'hostile');
  const warmUp = usual.filter((_, index) => index % 20 === 0);
  const started = cpuMs();
  let tried = 0;
  for (const { text } of warmUp) {
    await find(text);
    tried++;
    if (cpuMs() - started > budgetMs / 5) break;
  }
  const affordable = Math.floor(budgetMs / repeats / ((cpuMs() - started) / tried));
  const step = Math.max(1, Math.ceil(usual.length / Math.max(12, affordable)));
  const chosen = usual.filter((_, index) => index % step === 0);
  const times = chosen.map((): number[] => []);
  const quality: Partial<Record<BenchQuery['kind'], Quality>> = {};
  for (let round = 0; round < (step > 1 ? 1 : repeats); round++) {
    for (const [index, query] of chosen.entries()) {
      const before = cpuMs();
      const ids = await find(query.text);
      times[index]?.push(cpuMs() - before);
      const { kind, targets } = query;
      if (round === 0 && targets !== undefined)
        quality[kind] = addAnswer(
          quality[kind],
          ids.findIndex((id) => targets.has(id)),
        );
    }
  }
  const middle = times.map((all) => spreadOf(all).p50);
  const slowest = middle
    .map((ms, index) => ({ text: chosen[index]?.text ?? '', ms }))
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, 5);
  const keyPress = spreadOf(middle);
  const hostileMs =
    step > 1 || keyPress.p95 > tooSlowForHostileMs || name.startsWith('fuse.js')
      ? {}
      : {
          hostileMs: await slowestOf(
            find,
            queries.filter(({ kind }) => kind === 'hostile'),
          ),
        };
  return { keyPress, ...hostileMs, slowest, queries: chosen.length, quality };
}

/** An engine that throws at one of them is as slow as can be. */
async function slowestOf(find: FindIds, queries: readonly BenchQuery[]): Promise<number> {
  let slowest = 0;
  for (const { text } of queries) {
    const before = cpuMs();
    const isAnswered = await find(text).then(
      () => true,
      () => false,
    );
    slowest = isAnswered ? Math.max(slowest, cpuMs() - before) : Number.MAX_VALUE;
  }
  return slowest;
}

function addAnswer(known: Quality = { queries: 0, found: 0, reciprocal: 0 }, place: number): Quality {
  const isFound = place >= 0 && place < 10;
  return {
    queries: known.queries + 1,
    found: known.found + (isFound ? 1 : 0),
    reciprocal: known.reciprocal + (isFound ? 1 / (place + 1) : 0),
  };
}

async function writeFiles(files: BuiltFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

function brotliLength(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
