import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { createSmallDisk } from '../../../tests/small-disk.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { createFullDisk } from '../disk/full-disk.ts';

const silentDisk: Disk = { ...nodeDisk, freeRoom: () => undefined };

/** A real small disk where the machine lets us make one; elsewhere one that only pretends. */
const real = createSmallDisk();
afterAll(() => real?.remove());

let folder = '';
let saved: TrialFolder;
let whole: Readonly<Record<string, string>>;
beforeAll(() => {
  saved = createTrialFolder();
  for (const [seed, name] of names.entries()) saved.write(name, makeReport(seed + 1, words));
  saved.ingest(['in']);
  whole = saved.snapshot();
});
afterAll(() => saved.remove());
beforeEach(() => {
  real?.leaveRoom(enough);
  folder = mkdtempSync(join(real?.root ?? tmpdir(), 'trial-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const enough = 2_000_000;

/** In each report. */
const words = 200;

const names = Array.from({ length: 8 }, (_, index) => `in/report-${index}.txt`);

function leaveRoom(disk: Disk, bytes: number): Disk {
  if (real === undefined) return createFullDisk(bytes);
  real.leaveRoom(bytes);
  return disk;
}

const disks = [
  ['that tells its room', (bytes: number) => leaveRoom(nodeDisk, bytes)],
  ['that is silent of its room', (bytes: number) => leaveRoom(silentDisk, bytes)],
  ['that writes short', createFullDisk],
] as const;

describe.each(disks)('on a disk %s', (_, createDisk) => {
  test.each([16, 28, 52, 84])(
    'of %i kB every file is whole or was not written, and says so',
    (kilobytes) => {
      const small = createTrialFolder(join(folder, 'content'), saved.root);
      const disk = createDisk(kilobytes * 1024);
      const results = small.ingest(['in'], { disk });
      const refused = results.filter(({ status }) => status === 'refused');
      expect(refused.length).toBeGreaterThan(0);
      for (const { notices } of refused)
        expect(notices[0]?.message).toMatch(
          /was not written, because (?:\d+ kB are wanted|the disk is full)/,
        );
      for (const [name, text] of Object.entries(small.snapshot())) expect(text, name).toBe(whole[name]);
      real?.leaveRoom(enough);
      small.ingest(['in']);
      expect(small.snapshot()).toEqual(whole);
    },
    180_000,
  );

  test('with 8 kB left an update leaves a person’s article as it is', () => {
    const small = createTrialFolder(join(folder, 'content'), saved.root);
    const [name = ''] = names;
    const [first] = small.ingest([name]);
    const article = `articles/${first?.articles[0]}.md`;
    const edited = `${small.snapshot()[article]}\n${'A sentence of ours. '.repeat(1000)}\n`;
    writeFileSync(join(small.content, article), edited);
    saved.write(name, `A line above.\n\n${makeReport(1, words)}`);
    const [update] = small.ingest([name], { mayUpdate: true, disk: createDisk(8192) });
    expect(update?.notices.map(({ rule }) => rule)).toEqual(['not-written']);
    expect(small.snapshot()[article]).toBe(edited);
    saved.write(name, makeReport(1, words));
  }, 180_000);
});
