/** Which tests run once more in other time zones: those whose imports lead to code that makes, reads or prints days and hours. */
import { globSync, readFileSync } from 'node:fs';
import { type ImportGraph, readImportGraph } from './import-graph.ts';

/** Behind UTC and ahead of it: a day that is taken in the wrong zone is another one in one of them. */
export const otherZones = ['America/Anchorage', 'Pacific/Auckland'] as const;

export const testFiles = ['src/**/*.test.ts', 'tests/*.test.ts'] as const;

/** Tests of how long something takes; no zone changes that. */
export const isSpeedTest = (file: string): boolean => file.endsWith('.speed.test.ts');

/** Tests of a command as a process: how it starts, ends, dies; what it does is tested without. */
const isProcessTest = (file: string): boolean => file.endsWith('.process.test.ts');

const tellsDays =
  /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bIntl\.DateTimeFormat\b|\.toLocale(?:Date|Time)String\b|\bTemporal\.|from '(?:date-fns|chrono-node|edtf)\b/;

/** The test files that have to do with days and hours. */
export function findTimeTests(): readonly string[] {
  const graph = readImportGraph('{src,tests}/**/*.ts');
  const telling = [...graph.keys()].filter((file) => tellsDays.test(readFileSync(file, 'utf8')));
  const concerned = leadingTo(telling, graph);
  return globSync([...testFiles])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => concerned.has(file) && !isSpeedTest(file) && !isProcessTest(file))
    .toSorted();
}

/** The files given, those that import them, those that import these, and so on. */
export function leadingTo(files: readonly string[], graph: ImportGraph): ReadonlySet<string> {
  const found = new Set(files);
  const importers = Map.groupBy(
    [...graph].flatMap(([importer, targets]) => targets.map((target) => ({ importer, target }))),
    ({ target }) => target,
  );
  for (const file of found) for (const { importer } of importers.get(file) ?? []) found.add(importer);
  return found;
}
