import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../../tests/example-folder.ts';
import { writeFileIn } from '../../tests/write-file-in.ts';
import { findUnread } from './find-unread.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unread-'));
  cpSync(exampleFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a whole story has nothing that is not read', () => expect(findUnread(folder)).toEqual([]));

test.each([
  ['articles/sub/x.md', 'This folder is not read, with 1 name in it', 'articles/sub'],
  ['articles/second.MD', 'Rename it: second.md', 'articles/second.MD'],
  ['events/arrival-two.yml', 'Rename it: arrival-two.yaml', 'events/arrival-two.yml'],
  ['people/.dunn.yaml', 'begins with a dot', 'people/.dunn.yaml'],
  ['events/talks.yaml~', 'end in .yaml', 'events/talks.yaml~'],
  ['article/x.md', 'Records stand in', 'article'],
  ['Story.yaml', 'This file is not read', 'Story.yaml'],
])('%s is named: %s', (name, words, named) => {
  writeFileIn(folder, name, 'x');
  const found = findUnread(folder);
  expect(found.map(({ file, severity, message, hint }) => [file, severity, `${message} ${hint}`])).toEqual([
    [join(folder, named), 'warning', expect.stringContaining(words)],
  ]);
});

test.each([
  ['out of it', '/etc/hostname'],
  ['to nothing', 'nowhere.yaml'],
])('a link that leads %s is an error', (_, target) => {
  symlinkSync(target, join(folder, 'people/link.yaml'));
  expect(findUnread(folder).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['link-leads-out', 'error'],
  ]);
});

test('a link inside it is a record', () => {
  symlinkSync('dunn.yaml', join(folder, 'people/also-dunn.yaml'));
  expect(findUnread(folder)).toEqual([]);
});
