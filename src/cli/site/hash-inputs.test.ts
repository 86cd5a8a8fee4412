import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileIn } from '../../../tests/write-file-in.ts';
import { hashCode } from './hash-code.ts';
import { hashInputs } from './hash-inputs.ts';

let root = '';
const write = (name: string, text: string): void => writeFileIn(root, name, text);
const code = (environment = {}) => hashCode({ root, environment });
const hash = (environment = {}) =>
  hashInputs({ content: join(root, 'content'), root, code: code(environment) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  write('content/story.yaml', 'title: Lake');
  write('content/changes.yaml', 'days: []');
  write('content/.proofs/lake.jsonl', '{}');
  write('src/pages/index.astro', '<p>Lake</p>');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the same inputs have the same hash, whatever the times of their files', () => {
  const before = hash();
  utimesSync(join(root, 'content/story.yaml'), new Date(), new Date(0));
  expect(hash()).toBe(before);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['a record changed', 'content/story.yaml', 'title: Sea'],
  ['a record is new', 'content/people/ann.yaml', 'name: Ann'],
  ['a proof changed', 'content/.proofs/lake.jsonl', '{ }'],
  ['a page changed', 'src/pages/index.astro', '<p>Sea</p>'],
  ['a style is new', 'src/styles/new.css', ''],
  ['a file is published as it is', 'public/favicon.svg', '<svg/>'],
  ['other packages are wanted', 'package-lock.json', '{ }'],
  ['other packages are there', 'node_modules/.package-lock.json', '{}'],
  ['the configuration is new', 'astro.config.mjs', 'export default {}'],
  ['Vite reads another environment', '.env.production', 'A=1'],
  ['Vite changes styles by a file of PostCSS', 'postcss.config.mjs', 'export default {}'],
])('%s: another hash', (_, name, text) => {
  const before = hash();
  write(name, text);
  expect(hash()).not.toBe(before);
});

test('where the words of one file move into the next the hash is another', () => {
  write('content/people/a.yaml', 'ab');
  write('content/people/b.yaml', 'c');
  const before = hash();
  write('content/people/a.yaml', 'a');
  write('content/people/b.yaml', 'bc');
  expect(hash()).not.toBe(before);
});

test.each(['SITE_URL', 'BASE_PATH', 'NODE_ENV'])('%s has a say', (name) => {
  expect(hash({ [name]: '/sub/' })).not.toBe(hash());
});

test('a story without recorded changes has those of the history', () => {
  const commit = () =>
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'x'],
      {
        cwd: root,
      },
    );
  execFileSync('git', ['init', '-q'], { cwd: root });
  commit();
  const recorded = hash();
  rmSync(join(root, 'content/changes.yaml'));
  const before = hash();
  commit();
  expect(hash()).not.toBe(before);
  write('content/changes.yaml', 'days: []');
  expect(hash()).toBe(recorded);
});

test('a test of the code has none', () => {
  const before = hash();
  write('src/pages/page.test.ts', 'test()');
  expect(hash()).toBe(before);
});

test('what is told is no part of the code that tells it', () => {
  const [codeBefore, before] = [code(), hash()];
  write('content/story.yaml', 'title: Sea');
  expect(code()).toBe(codeBefore);
  expect(hash()).not.toBe(before);
});

test('a link to a file counts with what is in the file', () => {
  write('elsewhere.yaml', 'name: Ann');
  mkdirSync(join(root, 'content/people'));
  symlinkSync(join(root, 'elsewhere.yaml'), join(root, 'content/people/ann.yaml'));
  const before = hash();
  write('elsewhere.yaml', 'name: Bea');
  expect(hash()).not.toBe(before);
});

test.each(['content/people', 'src/components'])(
  'of a link to a folder, %s, nothing is known, so nothing is said to be the same',
  (link) => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, link), 'junction');
    expect(hash()).toBeUndefined();
  },
);
