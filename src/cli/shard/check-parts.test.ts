import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { mostBytesOfFile } from '../../../tests/files-of-every-kind.ts';
import { mergeTrial, writeParts } from '../../../tests/shard-trial.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { createFullDisk } from '../disk/full-disk.ts';
import { unflushedDisk } from '../disk/halting-disk.ts';
import { openParts } from './merge-parts.ts';
import { PartSchema } from './part.ts';
import { writePart } from './part-file.ts';
import { readShardFiles } from './read-shard-files.ts';

let trial: TrialFolder;
beforeEach(() => {
  trial = createTrialFolder();
});
afterEach(() => trial.remove());

describe('parts are those of one run', () => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  let parts = '';
  beforeEach(async () => {
    for (const [seed, name] of names.entries()) trial.write(`in/${name}`, makeReport(seed + 1, 40));
    parts = await writeParts(trial, 2);
  });

  const part = (name: string) => join(parts, name);
  const edit = (name: string, change: (head: string) => string) => {
    const bytes = readFileSync(part(name));
    const at = bytes.indexOf(10);
    writeFileSync(
      part(name),
      Buffer.concat([Buffer.from(change(bytes.toString('utf8', 0, at))), bytes.subarray(at)]),
    );
  };
  const first = 'shard-1-of-2.part';
  const second = 'shard-2-of-2.part';

  test.each<readonly [what: string, spoil: () => unknown, told: readonly (readonly [string, RegExp])[]]>([
    ['none is there', () => rmSync(parts, { recursive: true }), [['no-parts', /no part in the folder/]]],
    ['one is missing', () => rmSync(part(second)), [['parts-missing', /shard 2\/2 is missing/]]],
    [
      'one is there twice',
      () => writeFileSync(part('copy.part'), readFileSync(part(first))),
      [['part-there-twice', /Shard 1\/2 is there twice: copy\.part/]],
    ],
    [
      'one is cut off',
      () => writeFileSync(part(first), readFileSync(part(first)).subarray(0, -1)),
      [
        ['broken-part', /cut off or changed/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one is something else',
      () => writeFileSync(part(first), 'A picture'),
      [
        ['broken-part', /is no part/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one is of another format',
      () => edit(first, (head) => head.replace('dateline-part/1', 'dateline-part/9')),
      [
        ['part-of-other-format', /a format that this version/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one was written by another program',
      () => edit(second, (head) => head.replace(/code \w+/, 'code 0123456789ab')),
      [['part-of-other-program', /code 0123456789ab, Node v[\d.]+, and this is Dateline .*, code (?!0123)/]],
    ],
    [
      'one was made with other options',
      async () => {
        const shard = { number: 2, count: 2 };
        const read = await readShardFiles([join(trial.root, 'in')], {
          shard,
          mostBytes: mostBytesOfFile,
          given: { outlet: 'Post' },
        });
        writePart(part(second), read, unflushedDisk);
      },
      [
        [
          'part-of-other-run',
          /what was said of the files, here \{"outlet":"Post","max-size":100000\}, there \{"max-size":100000\}/,
        ],
      ],
    ],
    [
      'a file came meanwhile',
      async () => {
        trial.write('in/bb.txt', 'x');
        const shard = { number: 2, count: 2 };
        writePart(
          part(second),
          await readShardFiles([join(trial.root, 'in')], { shard, mostBytes: mostBytesOfFile, given: {} }),
          unflushedDisk,
        );
      },
      [['part-of-other-run', /the list of files, here \S+bb\.txt \(1 B\), there \S+c\.txt \(\d+ B\)/]],
    ],
    [
      'another run was cut into more shards',
      async () => writeParts(trial, 3),
      [
        ['part-of-other-run', /the number of shards, here 3, there 2/],
        ['part-of-other-run', /the number of shards, here 3, there 2/],
        ['part-of-other-run', /the number of shards, here 3, there 2/],
      ],
    ],
  ])('or nothing is merged: %s', async (_, spoil, told) => {
    await spoil();
    const run = openParts(parts);
    const faults = 'faults' in run ? run.faults : [];
    expect(faults.map(({ rule, message }) => [rule, message])).toEqual(
      told.map(([rule, message]) => [rule, expect.stringMatching(message)]),
    );
    for (const { hint } of faults) expect(hint).toMatch(/\.$/);
  });

  test('a shard that is run again writes the same part', async () => {
    const before = readFileSync(part(first));
    await writeParts(trial, 2);
    expect(readFileSync(part(first)).equals(before)).toBe(true);
  });

  test('more shards than files leave parts without files, which belong to the run too', async () => {
    rmSync(parts, { recursive: true });
    await writeParts(trial, 5);
    const head = readFileSync(part('shard-5-of-5.part'), 'utf8').split('\n')[0] ?? '';
    expect(PartSchema.parse(JSON.parse(head)).files).toEqual([]);
    expect(mergeTrial(parts, trial.content).map(({ status }) => status)).toEqual([
      'written',
      'written',
      'written',
    ]);
  });

  test('on a full disk the former part stays, and nothing is left beside it', async () => {
    const shard = { number: 1, count: 2 };
    const before = readFileSync(part(first));
    trial.write('in/a.txt', makeReport(7, 60));
    const read = await readShardFiles([join(trial.root, 'in')], {
      shard,
      mostBytes: mostBytesOfFile,
      given: {},
    });
    expect(() => writePart(part(first), read, createFullDisk(2000))).toThrow('because the disk is full');
    expect(readFileSync(part(first)).equals(before)).toBe(true);
    expect(readdirSync(parts)).toEqual([first, second]);
  });

  test('what a killed shard left is removed by the next of its number, and what another machine is writing is not', async () => {
    const dead = 999_999_999;
    writePart(
      part(first),
      await readShardFiles([], { shard: { number: 1, count: 2 }, mostBytes: mostBytesOfFile, given: {} }),
      {
        ...unflushedDisk,
        rename: (from) => {
          for (const name of [first, second])
            writeFileSync(from.replace(/unfinished-\d+/, `unfinished-${dead}`).replace(first, name), 'half');
        },
      },
    );
    await writeParts(trial, 1);
    expect(readdirSync(parts).filter((name) => name.includes(String(dead)))).toHaveLength(2);
    await writeParts(trial, 2);
    expect(readdirSync(parts).filter((name) => name.includes(String(dead)))).toEqual([
      expect.stringContaining(second),
    ]);
  });
});
