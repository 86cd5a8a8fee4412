/** What stops a build, what it says, and that a build that fails leaves the last good site alone. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const copied = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const article = 'content/articles/next-time-in-moscow.md';
const marker = 'the last good site';

/** A copy of the project with a site that was built before. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), marker);
  return folder;
}

function buildWith(change: (folder: string) => void, look: (site: string) => void = () => undefined) {
  const folder = copyProject();
  try {
    change(folder);
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const kept =
      existsSync(join(folder, 'dist/index.html')) &&
      readFileSync(join(folder, 'dist/index.html'), 'utf8') === marker;
    look(join(folder, 'dist'));
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
    name: 'an unknown person, with the nearest one',
    change: replaceIn(article, 'speaker: [putin]', 'speaker: [puttin]'),
    says: [article, 'speaker” names the person “puttin”', 'Did you mean “putin”?'],
  },
  {
    name: 'an unknown quote in the text and at words between marks, each with the nearest one',
    change: replaceIn(article, ':quote[constructive]', ':quote[constuctive] and “a constructed talk”'),
    says: [
      'the quote “constuctive”',
      ':quote[constructive]',
      `${article}:`,
      '“a constructed talk” between quotation marks',
      'The nearest recorded words are “constructive”',
    ],
  },
  {
    name: 'another word in a quote, with both wordings, the line and the command',
    change: replaceIn(article, 'words: friendly,', 'words: fiendly,'),
    says: [article, '“quotes.friendly.words” is “fiendly”', 'was “friendly”', 'npm run prove -- FOLDER'],
  },
  {
    name: 'a day that does not exist',
    change: replaceIn('content/events/arrival.yaml', 'date: 2025-08-15', 'date: 2025-02-30'),
    says: ['arrival', '“2025-02-30” is not a date'],
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

function addDraft(folder: string): void {
  const write = (file: string, text: string) => writeFileSync(join(folder, 'content', file), text);
  write('articles/gate-of-the-draft.md', draft);
  write('outlets/harbour-news-of-the-draft.yaml', 'name: Harbour News of the Draft\nrole: publisher\n');
  write('people/moss-of-the-draft.yaml', 'name: Ann Moss of the Draft\nroles: [{ title: harbour master }]\n');
}

test('a draft is counted and named in the last line of a build, and nowhere in the site', () => {
  test.setTimeout(120_000);
  const found: string[] = [];
  const { status, output } = buildWith(addDraft, (site) => {
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const { parentPath, name } of files)
      if (/of-the-draft|of the Draft|It is late/.test(name + readFileSync(join(parentPath, name), 'utf8')))
        found.push(join(parentPath, name));
  });
  expect([status, found]).toEqual([0, []]);
  expect(output.trim().split('\n').at(-1)).toBe(
    '1 draft left out of the site: articles/gate-of-the-draft.md (marked “draft: true”).',
  );
});
