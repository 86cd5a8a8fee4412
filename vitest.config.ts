import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { findTimeTests, otherZones, testFiles } from './tests/time-zones.ts';

const timeTests = findTimeTests();

/** Whatever story the shell names, commands that tests start in folders of their own know it not. */
function inZone(zone: string, include: readonly string[]) {
  const env = { TZ: zone, CONTENT_FOLDER: '' };
  return { extends: true as const, test: { name: zone, include: [...include], env } };
}

/** A worker for each of the other zones, so that it reads what it tests once; both after the many of the first. */
function inOneWorker(zone: string) {
  const { extends: extending, test } = inZone(zone, timeTests);
  return { extends: extending, test: { ...test, maxWorkers: 1, sequence: { groupOrder: 1 } } };
}

export default defineConfig({
  test: {
    // No module keeps state, so test files may share modules: each is read once a worker instead of once a file.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    projects: [inZone('UTC', testFiles), ...otherZones.map(inOneWorker)],
  },
});
