import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileFinder } from './find-saved-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saved-'));
  for (const folder of ['a', 'b']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'page.txt'), `text of ${folder}`);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function find(text: string, name = 'page.txt'): string | undefined {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const found = createFileFinder([root])({ name, sha256 });
  return found === undefined ? undefined : Buffer.from(found.bytes).toString();
}

test('the hash tells files of one name apart', () => {
  expect([find('text of a'), find('text of b')]).toEqual(['text of a', 'text of b']);
});

test('a file that has changed is found by its name', () => {
  expect(find('another text')).toBe('text of a');
  expect(find('another text', 'no.txt')).toBeUndefined();
});

test('a file that was renamed is found by its hash', () =>
  expect(find('text of b', 'no.txt')).toBe('text of b'));

test('a file can be named itself', () => {
  const [name, sha256] = ['page.txt', 'not its hash'];
  expect(createFileFinder([join(root, 'b/page.txt')])({ name, sha256 })?.path).toBe(join(root, 'b/page.txt'));
});
