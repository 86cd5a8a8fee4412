import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { createFullDisk } from '../disk/full-disk.ts';

const silentDisk: Disk = { ...nodeDisk, freeRoom: () => undefined };

let mounted = '';
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
  mounted = mkdtempSync(join(tmpdir(), 'small-'));
});
afterEach(() => {
  spawnSync('umount', ['-q', mounted]);
  rmSync(mounted, { recursive: true, force: true });
});

/** In each report. */
const words = 200;

const names = Array.from({ length: 8 }, (_, index) => `in/report-${index}.txt`);

/** A real small disk where the machine lets us make one; elsewhere one that only pretends. */
function mount(bytes: number): boolean {
  const words = ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', mounted];
  return process.platform === 'linux' && spawnSync('mount', words).status === 0;
}

const disks = [
  ['that tells its room', (bytes: number) => (mount(bytes) ? nodeDisk : createFullDisk(bytes))],
  ['that is silent of its room', (bytes: number) => (mount(bytes) ? silentDisk : createFullDisk(bytes))],
  ['that writes short', createFullDisk],
] as const;

describe.each(disks)('on a disk %s', (_, createDisk) => {
  test.each([16, 28, 52, 84])(
    'of %i kB every file is whole or was not written, and says so',
    (kilobytes) => {
      const small = createTrialFolder(join(mounted, 'content'), saved.root);
      const disk = createDisk(kilobytes * 1024);
      const results = small.ingest(['in'], { disk });
      const refused = results.filter(({ status }) => status === 'refused');
      expect(refused.length).toBeGreaterThan(0);
      for (const { notices } of refused)
        expect(notices[0]?.message).toMatch(
          /was not written, because (?:\d+ kB are wanted|the disk is full)/,
        );
      for (const [name, text] of Object.entries(small.snapshot())) expect(text, name).toBe(whole[name]);
      spawnSync('mount', ['-o', 'remount,size=64M', mounted]);
      small.ingest(['in']);
      expect(small.snapshot()).toEqual(whole);
    },
    180_000,
  );

  test('with 8 kB left an update leaves a person’s article as it is', () => {
    const disk = createDisk(256 * 1024);
    const small = createTrialFolder(join(mounted, 'content'), saved.root);
    const [name = ''] = names;
    const [first] = small.ingest([name]);
    const article = `articles/${first?.articles[0]}.md`;
    const edited = `${small.snapshot()[article]}\n${'A sentence of ours. '.repeat(1000)}\n`;
    writeFileSync(join(small.content, article), edited);
    saved.write(name, `A line above.\n\n${makeReport(1, words)}`);
    const left = leaveRoom(8192) ? disk : createFullDisk(8192);
    const [update] = small.ingest([name], { mayUpdate: true, disk: left });
    expect(update?.notices.map(({ rule }) => rule)).toEqual(['not-written']);
    expect(small.snapshot()[article]).toBe(edited);
    saved.write(name, makeReport(1, words));
  }, 180_000);
});

/** Fills the small disk but for so many bytes; false where it only pretends to be one. */
function leaveRoom(bytes: number): boolean {
  const { bavail, bsize, blocks } = statfsSync(mounted);
  if (blocks * bsize > 1_000_000) return false;
  mkdirSync(join(mounted, 'others'), { recursive: true });
  writeFileSync(join(mounted, 'others/filler'), new Uint8Array(bavail * bsize - bytes));
  return true;
}
