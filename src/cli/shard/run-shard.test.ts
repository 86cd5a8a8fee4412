import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { mostBytesOfFile } from '../../../tests/files-of-every-kind.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { runShard } from './run-shard.ts';
import { readShard } from './shard.ts';

let trial: TrialFolder;
beforeEach(() => {
  trial = createTrialFolder();
});
afterEach(() => trial.remove());

describe('a shard', () => {
  const flags = {
    content: '',
    inbox: '',
    quiet: true,
    maxSize: mostBytesOfFile,
    shard: { number: 1, count: 2 },
  } as const;
  const run = (named: readonly string[], more: { readonly dryRun?: true; readonly update?: true } = {}) =>
    runShard(named, { ...flags, parts: join(trial.root, 'parts'), ...more });

  test.each<readonly [what: string, run: () => Promise<void>, told: RegExp]>([
    ['no address', () => run(['https://lake.example/']), /Fetch them once with npm run ingest -- ADDRESS/],
    ['no standard input', () => run(['-']), /Save it as a file and name that/],
    ['nothing that is recorded', () => run([], { update: true }), /npm run merge -- FOLDER --update/],
  ])('reads %s, and says what to do instead', async (_, refused, told) => {
    await expect(refused()).rejects.toThrow(told);
  });

  test('that is tried dry writes nothing', async () => {
    trial.write('in/a.txt', makeReport(1, 40));
    await run([join(trial.root, 'in')], { dryRun: true });
    expect(existsSync(join(trial.root, 'parts'))).toBe(false);
    await run([join(trial.root, 'in')]);
    expect(readdirSync(join(trial.root, 'parts'))).toEqual(['shard-1-of-2.part']);
  });

  test.each([
    ['3/16', { number: 3, count: 16 }],
    ['1/1', { number: 1, count: 1 }],
    ['0/4', undefined],
    ['5/4', undefined],
    ['1/0', undefined],
    ['one/two', undefined],
    ['1/4/4', undefined],
  ])('may be asked for as %s or not', (text, shard) => {
    expect(readShard(text)).toEqual(shard);
  });
});
