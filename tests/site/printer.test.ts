/** The pages that a kept printer makes are those that Astro makes by itself, to the byte. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listTree } from '../../src/cli/disk/list-tree.ts';
import { exampleFolder, exampleSite } from '../example-folder.ts';
import { isLongForm } from '../long-form.ts';

test.runIf(isLongForm)('the site is what Astro makes of the same code and content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'astro-'));
  try {
    // Nothing of what Vitest sets, which would make pages for tests.
    const env = { PATH: process.env['PATH'] };
    spawnSync(process.execPath, ['tests/site/build-by-astro.ts', exampleFolder, folder], { env });
    const names = listTree(folder).map(({ path }) => relative(folder, path));
    const read = (root: string, name: string) => readFileSync(join(root, name)).toString('base64');
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => read(folder, name) !== read(exampleSite, name))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
