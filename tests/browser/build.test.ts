/** What stops a build, what it says, and that a build that fails leaves the last good site alone. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { exampleFolder } from '../example-folder.ts';
import { isLongForm } from '../long-form.ts';
import { createSmallDisk } from '../small-disk.ts';

const printers = '.astro/printers';

const copied = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.astro.json',
  // What bundles the code is not what is tested here.
  printers,
];
const article = 'content/articles/treaty-signed-by-night.md';
const marker = 'the last good site';

/** Whoever else bundles code at this moment takes such a folder away again. */
const isFinished = (path: string): boolean => !path.includes('printers/next-');

/** A copy of the project with the example for its story, and with a site that was built before. */
function copyProject(folder = mkdtempSync(join(tmpdir(), 'dateline-'))): string {
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true, filter: isFinished });
  cpSync(exampleFolder, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), marker);
  return folder;
}

function build(folder: string, environment: Readonly<Record<string, string>> = {}) {
  return spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, CONTENT_FOLDER: '', ...environment },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

function buildWith(change: (folder: string) => void, look: (folder: string) => void = () => undefined) {
  const folder = copyProject();
  try {
    change(folder);
    const { status, stdout, stderr } = build(folder);
    const kept =
      existsSync(join(folder, 'dist/index.html')) &&
      readFileSync(join(folder, 'dist/index.html'), 'utf8') === marker;
    look(folder);
    return { status, output: stdout + stderr, kept };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceIn(file: string, from: string, to: string) {
  return (folder: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    writeFileSync(path, text.replace(from, to));
  };
}

const mistakes = [
  {
    name: 'what is wrong in its records, all at once, with the nearest right ones',
    change: (folder: string) => {
      replaceIn(article, 'speaker: [quill]', 'speaker: [quil]')(folder);
      replaceIn(article, ':quote[small-boats]', ':quote[small-boat], “a good nigth for boats”')(folder);
      replaceIn(article, 'words: extremely patient,', 'words: extremely patent,')(folder);
    },
    says: [
      ...[article, 'speaker” names the person “quil”', 'Did you mean “quill”?'],
      ...['the quote “small-boat”', ':quote[small-boats]'],
      ...[`${article}:`, '“a good nigth for boats” between quotation marks'],
      'The nearest recorded words are “It was a good night for small boats”',
      ...['“quotes.extremely-patient.words” is “extremely patent”', 'was “extremely patient”'],
      'npm run prove -- FOLDER',
    ],
  },
  {
    name: 'a day that does not exist',
    change: replaceIn('content/events/briefing.yaml', 'date: 2031-07-18', 'date: 2031-02-30'),
    says: ['briefing', '“2031-02-30” is not a date'],
  },
  {
    name: 'an exception in a plugin',
    change: replaceIn(
      'src/markdown/remark-images-as-links.ts',
      "visit(tree, 'image'",
      "throw new Error('planted mistake');\n    visit(tree, 'image'",
    ),
    says: ['planted mistake'],
  },
];

for (const { name, change, says } of mistakes) {
  test(`a build stops at ${name}, and the last good site stays`, () => {
    test.setTimeout(120_000);
    const { status, output, kept } = buildWith(change);
    for (const words of says) expect(output).toContain(words);
    expect({ status, kept }).toEqual({ status: 1, kept: true });
  });
}

const draft = `---
draft: true
title: The gate at Tarnholm
deck: A draft of a test.
source:
  headline: null
  outlet: harbour-news-of-the-draft
  outletKnown: { grade: printed, evidence: its name stands above }
  language: en
  file: { name: harbour.txt, sha256: ${'a'.repeat(64)}, span: [0, 100] }
published: { date: "2025-08-15", grade: inferred, evidence: a test }
rights: digest
quotes:
  - { id: late, speaker: [moss-of-the-draft], words: It is late, span: [1, 11], kind: utterance }
---

Nobody has written more of it than that the words :quote[late] were heard.
`;

const leftOut = '1 draft left out of the site: articles/gate-of-the-draft.md (marked “draft: true”).';

function lastLineOf(output: string): string | undefined {
  return output.trim().split('\n').at(-1);
}

function addDraft(folder: string): void {
  const write = (file: string, text: string) => writeFileSync(join(folder, 'content', file), text);
  write('articles/gate-of-the-draft.md', draft);
  write('outlets/harbour-news-of-the-draft.yaml', 'name: Harbour News of the Draft\nrole: publisher\n');
  write('people/moss-of-the-draft.yaml', 'name: Ann Moss of the Draft\nroles: [{ title: harbour master }]\n');
}

test('a draft is counted and named in the last line of a build, also where nothing had to be built, and nowhere in the site', () => {
  test.setTimeout(120_000);
  const found: string[] = [];
  const { status, output } = buildWith(addDraft, (folder) => {
    const site = join(folder, 'dist');
    const { ino } = statSync(site);
    const again = build(folder);
    expect(again.stdout).toContain('Nothing has changed: the site stands in dist/ as it was built');
    expect([lastLineOf(again.stderr), statSync(site).ino]).toEqual([leftOut, ino]);
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const { parentPath, name } of files)
      if (/of-the-draft|of the Draft|It is late/.test(name + readFileSync(join(parentPath, name), 'utf8')))
        found.push(join(parentPath, name));
  });
  expect([status, found]).toEqual([0, []]);
  expect(lastLineOf(output)).toBe(leftOut);
});

const enough = 200_000_000;

/** A project on a small disk of its own, or one whose writes are counted. */
function onSmallDisk() {
  const disk = createSmallDisk(enough);
  const folder = copyProject(disk?.root);
  const counting = (room: number) => ({
    NODE_OPTIONS: `--import ${pathToFileURL(resolve('tests/fill-disk.ts')).href}`,
    DISK_ROOM: String(room),
  });
  return {
    folder,
    buildWithRoom: (room: number) => {
      disk?.leaveRoom(room);
      return build(folder, disk === undefined ? counting(room) : {});
    },
    remove: disk?.remove ?? (() => rmSync(folder, { recursive: true, force: true })),
  };
}

/** Too little to begin, for the pages, and for the programs that make them; what a build was doing then is the last it says. */
const rooms = [
  { room: 0, during: 'Reading the content' },
  { room: 1_000_000, during: 'Making' },
  { room: 1_000_000, during: 'Bundling scripts and styles', forgets: printers },
].filter(({ during }) => isLongForm || during === 'Making');

test('a build for which the disk has no room says so, leaves the last good site and nothing beside it', () => {
  test.setTimeout(600_000);
  const { folder, buildWithRoom, remove } = onSmallDisk();
  try {
    // So small that there is room for another like it.
    rmSync(join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), marker);
    for (const { room, during, forgets } of rooms) {
      if (forgets !== undefined) rmSync(join(folder, forgets), { recursive: true });
      const { status, stdout, stderr } = buildWithRoom(room);
      expect(status, `${room} bytes: ${stderr}`).toBe(1);
      expect(stderr.split('\n').findLast((line) => line.endsWith(' …'))).toContain(during);
      expect(stderr).toMatch(/because (?:the disk is full|\d+ kB are wanted)/);
      expect(stderr).toContain('Make room, then run the same command again');
      expect(stdout + stderr).not.toMatch(/\n\s+at /);
      expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe(marker);
      expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
    }
    if (!isLongForm) return;
    const { status, stderr } = buildWithRoom(enough);
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(folder, 'dist')).length).toBeGreaterThan(10);
  } finally {
    remove();
  }
});
