import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../../tests/example-folder.ts';
import { ContentFault } from './content-fault.ts';
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

test('all faults of all files are named at once, with file, line, column, field, what stands there and what is allowed', () => {
  cpSync(exampleFolder, folder, { recursive: true });
  const person = (fields: string) => writeFileSync(join(folder, 'people/dunn.yaml'), fields);
  person('name: 5\nrole: minister\nroles: [{ title: minister, from: yesterday }]\n');
  writeFileSync(join(folder, 'events/talks.yaml'), 'title: [a\n');
  writeFileSync(join(folder, 'outlets/sund-tidende.yaml'), 'name: Sund Tidende\nrole: paper\n');
  writeFileSync(join(folder, 'articles/two-stories-of-one-night.md'), '# A headline alone\n');
  const valid = join(folder, 'articles/treaty-signed-by-night.md');
  writeFileSync(valid, readFileSync(valid, 'utf8').replace('speaker: [marlowe]', 'speaker: [marlow]'));
  expect(() => readContentFolder(folder)).toThrow(ContentFault);
  const told = messageOf(() => readContentFolder(folder)).replaceAll(`${folder}/`, '');
  expect(told).toContain('people/dunn.yaml:1:7 “name” is 5.\n  Write a text.');
  expect(told).toContain('people/dunn.yaml:2:7 There is no field “role”.');
  expect(told).toMatch(/people\/dunn\.yaml:3:34 “roles\.0\.from”.*“yesterday”/);
  expect(told).toMatch(/events\/talks\.yaml:2:1 The YAML cannot be read: /);
  expect(told).toContain(
    'outlets/sund-tidende.yaml:2:7 “role” is “paper”.\n  Write publisher, or aggregator, or repost.',
  );
  expect(told).toMatch(
    /articles\/treaty-signed-by-night\.md:\d+:\d+ “quotes\.it-floats\.speaker” names the person “marlow”/,
  );
  expect(told.match(/names the/g), 'what is named and could not be read is not judged').toHaveLength(1);
  expect(told).toContain('articles/two-stories-of-one-night.md:1 The file does not begin with frontmatter.');
});

test('a story without its file is told so', () => {
  expect(messageOf(() => readContentFolder(folder))).toContain('story.yaml The file is missing.');
});

function messageOf(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
