import { cpuMs } from './cpu-ms.ts';
/* Measures ours at two sizes in one process, turn by turn, so that a busy moment of the machine falls on both; prints one line of JSON. */

import type { FindIds } from './engine.ts';
import { allEngines } from './engines/all-engines.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeQueries } from './make-queries.ts';
import { growthSizes, type MeasuredGrowth, type Spread, spreadOf } from './measured.ts';

const rounds = 5;

/** One engine over one corpus, and what each of its queries took so far. */
interface Runner {
  readonly find: FindIds;
  readonly queries: readonly string[];
  readonly times: readonly number[][];
}

const ours = Object.keys(allEngines).filter((name) => name.startsWith('Dateline'));
const measured: MeasuredGrowth[] = [];
for (const engine of ours) measured.push(await measure(engine));
console.log(JSON.stringify(measured));

async function measure(engine: string): Promise<MeasuredGrowth> {
  const [small, large] = [
    await createRunner(engine, growthSizes[0]),
    await createRunner(engine, growthSizes[1]),
  ];
  for (let round = -1; round < rounds; round++)
    for (const runner of [small, large]) await runAll(runner, round >= 0);
  return { engine, small: spreadOfMiddle(small), large: spreadOfMiddle(large) };
}

async function createRunner(name: string, size: number): Promise<Runner> {
  const engine = allEngines[name];
  if (engine === undefined) throw new Error(`There is no engine “${name}”.`);
  const corpus = makeCorpus(size);
  const files = await engine.build(corpus);
  const queries = makeQueries(corpus).flatMap(({ kind, text }) => (kind === 'hostile' ? [] : [text]));
  const find = await engine.open(async (file) => files.get(file) ?? '');
  return { find, queries, times: queries.map(() => []) };
}

async function runAll({ find, queries, times }: Runner, isCounted: boolean): Promise<void> {
  for (const [index, query] of queries.entries()) {
    const before = cpuMs();
    await find(query);
    if (isCounted) times[index]?.push(cpuMs() - before);
  }
}

function spreadOfMiddle({ times }: Runner): Spread {
  return spreadOf(times.map((all) => spreadOf(all).p50));
}
