import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../../tests/example-folder.ts';
import { readContentFolder } from './read-content-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new story has a story file and no folders yet: git keeps no empty ones', () => {
  const story =
    'site: The Lake File\ntitle: At the lake\nsummary: On the talks.\nsubject: lake talks\nday: 2031-05-04\nperiod: 2031-05-01/2031-05-10\nzone: Europe/Oslo\nzones: [{ zone: Europe/Oslo, place: Oslo }]\n';
  writeFileSync(join(folder, 'story.yaml'), story);
  expect(readContentFolder(folder)).toMatchObject({ articles: [], people: [], events: [], outlets: [] });
});

test('what an editor or a system keeps beside the records is none', () => {
  cpSync(exampleFolder, folder, { recursive: true });
  const before = readContentFolder(folder);
  copyFileSync(join(folder, 'people/dunn.yaml'), join(folder, 'people/.dunn.yaml'));
  copyFileSync(
    join(folder, 'articles/ready-on-the-quay.md'),
    join(folder, 'articles/._ready-on-the-quay.md'),
  );
  writeFileSync(join(folder, 'events/.#talks.yaml'), 'half a rec');
  writeFileSync(join(folder, 'events/talks.yaml~'), 'half a rec');
  expect(readContentFolder(folder)).toEqual(before);
});
