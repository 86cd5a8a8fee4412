import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleFolder } from '../../tests/example-folder.ts';

test('a desk that a file keeps from opening names the file and ends', () => {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  const content = join(root, 'content');
  cpSync(exampleFolder, content, { recursive: true });
  writeFileSync(join(content, 'people/nobody.yaml'), 'nme: Nobody\n');
  const words = ['src/cli/dateline.ts', 'desk', '--content', content, '--port', '0'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 50_000 });
  rmSync(root, { recursive: true });
  expect(stderr).toContain('nobody');
  expect(status).toBe(2);
});
