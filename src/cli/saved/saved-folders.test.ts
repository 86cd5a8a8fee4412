import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savedFolders, savedPlaces } from './saved-folders.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saved-folders-'));
  mkdirSync(join(root, 'content/inbox'), { recursive: true });
  vi.stubEnv('DATELINE_CONFIG', join(root, 'settings'));
  vi.stubEnv('DATELINE_FILES', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function tell(...folders: readonly string[]) {
  return spawnSync(process.execPath, [resolve('src/cli/dateline.ts'), 'saved-files', ...folders], {
    encoding: 'utf8',
  });
}

test('folders told once are looked through beside the inbox, unless a command names others', () => {
  expect(savedFolders()).toEqual([]);
  expect(tell(root).status).toBe(0);
  expect(tell().stdout).toBe(`${root}\n`);
  const content = join(root, 'content');
  expect(savedPlaces([], content)).toEqual([join(content, 'inbox'), root]);
  expect(savedPlaces(['here'], content)).toEqual(['here']);
});

test('a folder that is not there is refused, and nothing is forgotten', () => {
  tell(root);
  const { status, stderr } = tell(join(root, 'no-such'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('no-such')]);
  expect(savedFolders()).toEqual([root]);
});

test('the environment names folders for one run', () => {
  vi.stubEnv('DATELINE_FILES', ['a', 'b'].join(delimiter));
  expect(savedFolders()).toEqual(['a', 'b']);
});
