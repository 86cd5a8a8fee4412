/** Which tests run once more in other time zones: those of code that makes, reads or prints days and hours, or that asks such code itself. */
import { globSync, readFileSync } from 'node:fs';
import { type ImportGraph, readImportGraph } from './import-graph.ts';

/** Behind UTC and ahead of it: a day that is taken in the wrong zone is another one in one of them. */
export const otherZones = ['America/Anchorage', 'Pacific/Auckland'] as const;

export const testFiles = ['src/**/*.test.ts', 'tests/*.test.ts'] as const;

/** Tests of how long something takes; no zone changes that. */
export const isSpeedTest = (file: string): boolean => file.endsWith('.speed.test.ts');

/** Tests of how large something is: no more does it change that. */
const isSizeTest = (file: string): boolean => file.endsWith('.bytes.test.ts');

/** Tests of commands and of formats: how they start, end, die and write; what they tell of days is tested without them. */
const isCommandTest = (file: string): boolean =>
  file.startsWith('src/cli/') ||
  [
    'tests/tamper.test.ts',
    'tests/kills.test.ts',
    'tests/full-disk.test.ts',
    'tests/refusals.test.ts',
    'tests/hostile-formats.test.ts',
    'src/desk/server/hostile-calls.test.ts',
  ].includes(file);

const tellsDays =
  /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bIntl\.DateTimeFormat\b|\.toLocale(?:Date|Time)String\b|\bTemporal\.|\bwriteDay\b|from '(?:date-fns|chrono-node|edtf)\b/;

/** The test files that have to do with days and hours. */
export function findTimeTests(): readonly string[] {
  const graph = readImportGraph('{src,tests}/**/*.ts');
  const telling = [...graph.keys()].filter((file) => tellsDays.test(readFileSync(file, 'utf8')));
  const concerned = leadingTo(telling, graph, callsAway);
  return globSync([...testFiles])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => concerned.has(file) && ![isSpeedTest, isSizeTest, isCommandTest].some((is) => is(file)))
    .toSorted();
}

/** From a test to what it tests, and from there to what tells days: further away, days are only passed on. */
const callsAway = 2;

/** The files given, those that import them, and so on, that many imports away. */
export function leadingTo(files: readonly string[], graph: ImportGraph, steps: number): ReadonlySet<string> {
  let found = new Set(files);
  for (let step = 0; step < steps; step += 1) {
    const reached = found;
    const importers = [...graph].filter(([, targets]) => targets.some((target) => reached.has(target)));
    found = new Set([...reached, ...importers.map(([importer]) => importer)]);
  }
  return found;
}
