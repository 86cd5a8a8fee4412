import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rememberFiles } from './remember-file.ts';

const root = mkdtempSync(join(tmpdir(), 'remember-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a file is read again when it was written again, and what could not be read each time', () => {
  const file = join(root, 'person.yaml');
  const remember = rememberFiles();
  const read = () => remember(file, () => [readFileSync(file, 'utf8')]);
  writeFileSync(file, 'Ann');
  const first = read();
  expect(read()).toBe(first);
  writeFileSync(file, 'Eve');
  expect(read()).toEqual(['Eve']);
  writeFileSync(file, 'Joe');
  const refuse = () => {
    throw new Error('planted');
  };
  expect(() => remember(file, refuse)).toThrow('planted');
  expect(() => remember(file, refuse)).toThrow('planted');
  expect(read()).toEqual(['Joe']);
});
