import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../collections/check-content.ts';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { storyFiles } from './new-story/story-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-story-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [resolve('src/cli/dateline.ts'), 'new-story', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

test.each(['The Lake File', 'A "quoted": #name', 'Файл озера', "The harbour's file"])(
  'a story named %s is valid as it is begun, and nothing in it is doubted',
  (name) => {
    const files = storyFiles({ name, day: '2031-05-04', zone: 'America/New_York' });
    for (const [file, text] of files) replaceWholeFile(join(root, file), text);
    const content = readContentFolder(root);
    expect([content.story.site, content.events.length, checkContent(content)]).toEqual([name, 1, []]);
  },
);

test('the zone of a machine without one is named once', () =>
  expect(
    storyFiles({ name: 'The Lake File', day: '2031-05-04', zone: 'UTC' })
      .get('story.yaml')
      ?.match(/zone: UTC, /g),
  ).toHaveLength(1));

test('the command makes the folder, says what comes next, and writes over nothing', () => {
  const { status, stdout } = run('The Lake File');
  expect([status, readdirSync(join(root, 'the-lake-file')).toSorted()]).toEqual([
    0,
    ['events', 'inbox', 'story.yaml'],
  ]);
  expect(stdout).toContain('CONTENT_FOLDER=the-lake-file npm run ingest');
  writeFileSync(join(root, 'the-lake-file/story.yaml'), 'mine');
  const again = run('The Lake File');
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('not empty')]);
  expect(readFileSync(join(root, 'the-lake-file/story.yaml'), 'utf8')).toBe('mine');
});

test('without a name it says how it is begun', () => {
  const { status, stderr } = run();
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run new-story -- "The Lake File"')]);
});
