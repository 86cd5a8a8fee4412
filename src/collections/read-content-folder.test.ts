import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from './read-content-folder.ts';

test('a new story has a story file and no folders yet: git keeps no empty ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'new-story-'));
  const story =
    'site: The Lake File\ntitle: At the lake\nsummary: On the talks.\nsubject: lake talks\nday: 2031-05-04\nperiod: 2031-05-01/2031-05-10\nzone: Europe/Oslo\nzones: [{ zone: Europe/Oslo, place: Oslo }]\n';
  writeFileSync(join(folder, 'story.yaml'), story);
  expect(readContentFolder(folder)).toMatchObject({ articles: [], people: [], events: [], outlets: [] });
  rmSync(folder, { recursive: true });
});
