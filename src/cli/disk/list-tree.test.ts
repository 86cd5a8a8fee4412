import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namesInFolder } from './list-tree.ts';

test('a folder is named by what lies in it, and by itself where nothing does', () => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'people/ann'), { recursive: true });
  mkdirSync(join(root, 'people/empty/deep'), { recursive: true });
  writeFileSync(join(root, 'people/ann/index.html'), '');
  expect(namesInFolder(root).toSorted()).toEqual(['people/ann/index.html', 'people/empty/deep/']);
  expect(namesInFolder(join(root, 'nowhere'))).toEqual([]);
});
