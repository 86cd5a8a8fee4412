import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../bench/word-soup.ts';
import { createTrialFolder } from '../../tests/trial-folder.ts';
import { readArticle } from '../collections/read-content-folder.ts';
import { unflushedDisk } from './disk/halting-disk.ts';

const script = resolve('src/cli/dateline.ts');
const report =
  'Lake talks end\n\nMinisters left the lake after four hours of talks about the dam.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ingest(args: readonly string[], input?: string): Run {
  return spawnSync(process.execPath, [script, 'ingest', ...args], {
    cwd: root,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
}

function write(name: string, text: string | Uint8Array): string {
  writeFileSync(join(root, name), text);
  return name;
}

const article = (id: string) => join(root, 'content/articles', `${id}.md`);

/** In a file like this pdf.js fetches an object for which it does not wait. */
const pdfWithStray =
  '%PDF-1.4\n1 0 obj<<///Pages 2 0R>2 0 obj<<///Kids[4 6 0R]/Count 2>>6 0 obj<<endobj\ntrailer<</Root 1 0R\n%%EOF';

test('a PDF that is broken where nobody looks is refused, and the other files are read', () => {
  write('a.pdf', pdfWithStray);
  write('lake.txt', report);
  const { status, stderr } = ingest(['a.pdf', 'lake.txt']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('The PDF is damaged')]);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(existsSync(article('lake-talks-end'))).toBe(true);
}, 60_000);

// Elsewhere a folder in which a program runs cannot be deleted.
test.runIf(process.platform === 'linux')(
  'a folder that vanished under the command gets a sentence, and an end',
  () => {
    write('lake.txt', report);
    const inGone = 'mkdir gone && cd gone && rmdir "$PWD" && exec "$0" "$@"';
    const args = ['-c', inGone, process.execPath, script, 'ingest', join(root, 'lake.txt')];
    const { status, stderr } = spawnSync('sh', args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
    expect([status, stderr]).toEqual([1, expect.stringContaining('the file or its folder is not there')]);
  },
  180_000,
);

describe('a dropped file', () => {
  test('may come from standard input, and --json says what became of it', () => {
    const { stdout, status } = ingest(['--json', '--dry-run', '-'], report);
    const result = JSON.parse(stdout) as { status: string; articles: string[] };
    expect([status, result.status, result.articles]).toEqual([0, 'written', ['lake-talks-end']]);
    expect(existsSync(join(root, 'content'))).toBe(false);
  }, 180_000);

  test('becomes a draft, is explained also when it is recorded already, and nothing is written then', () => {
    write('lake.txt', report);
    const first = ingest(['lake.txt']);
    expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('written: lake-talks-end')]);
    const written = readFileSync(article('lake-talks-end'), 'utf8');
    const { stdout, status } = ingest(['--explain', 'lake.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain('nothing changed: it is recorded in lake-talks-end');
    expect(stdout).toContain('line 5 “We shall see,”\n  read as: a whole statement');
    expect(stdout).toContain('“clear cue” found somebody (attribution after the words), with a score of 13.');
    expect(readFileSync(article('lake-talks-end'), 'utf8')).toBe(written);
  }, 180_000);
});

test('a bad file gets one sentence with file and hint; the others are done', () => {
  write('empty.txt', '');
  write('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
  write('bytes.txt', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 1]));
  write('report.docx', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 1]));
  write('a\u001b[31m evil \n name.txt', report);
  write('large.txt', 'x'.repeat(5000));
  mkdirSync(join(root, 'folder.txt'));
  const locked = write('locked.txt', report);
  chmodSync(join(root, locked), 0o000);
  const { status, stderr, stdout } = ingest(['--max-size', '4kB', '--quiet', '.', 'nothing-there.txt']);
  expect([status, stdout]).toEqual([1, '']);
  for (const rule of [
    'empty-file',
    'not-a-text-file',
    'broken-container',
    'format-not-read',
    'file-too-large',
    'folder-named-like-file',
    'no-such-file',
  ])
    expect(stderr).toContain(`[${rule}]`);
  expect(stderr).not.toContain('\u001b');
  expect(existsSync(article('lake-talks-end'))).toBe(true);
}, 180_000);

test.each([
  ['--date', '2031-02-30'],
  ['--out', script],
  ['--lang', 'no such'],
  ['--max-size', 'big'],
  ['--max-size', '0'],
  ['--unknown'],
])(
  'wrong use ends with 2: %s %s',
  (...args) => {
    expect(ingest(args).status).toBe(2);
  },
  180_000,
);

describe('whatever happens', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'in'));
    for (let seed = 1; seed <= 8; seed += 1) write(`in/report-${seed}.txt`, makeReport(seed, 120));
  });

  function start(): ChildProcess {
    return spawn(process.execPath, [script, 'ingest', '--quiet', 'in'], { cwd: root, stdio: 'ignore' });
  }

  function ended(child: ChildProcess): Promise<void> {
    return new Promise((done) => child.once('exit', () => done()));
  }

  const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

  /** Until the first file of the run is under way, or the run is over. */
  async function untilWriting(exit: Promise<void>): Promise<void> {
    const before = filesBelow('content').length;
    let isOver = false;
    void exit.then(() => {
      isOver = true;
    });
    while (!isOver && filesBelow('content').length <= before) await sleep(2);
  }

  function filesBelow(folder: string): readonly string[] {
    const path = join(root, folder);
    return existsSync(path) ? readdirSync(path, { recursive: true }).map(String) : [];
  }

  function readAll(): number {
    const folder = join(root, 'content/articles');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
    for (const name of names) readArticle(join(folder, name));
    return names.length;
  }

  test('a killed ingest leaves whole files only, and the next one finishes the work', async () => {
    for (const waitMs of [0, 60]) {
      const child = start();
      const exit = ended(child);
      await untilWriting(exit);
      await sleep(waitMs);
      child.kill('SIGKILL');
      await exit;
      readAll();
    }
    expect(ingest(['--quiet', 'in']).status).toBe(0);
    expect(readAll()).toBe(8);
    expect(readdirSync(join(root, 'content/.receipts'))).toHaveLength(8);
    const left = filesBelow('content').filter(
      (name) => name.includes('unfinished') || name.includes('.lock'),
    );
    expect(left).toEqual([]);
  }, 180_000);

  test('two at once lose nothing and write nothing twice', async () => {
    await Promise.all([start(), start()].map(ended));
    expect(readAll()).toBe(8);
    expect(readdirSync(join(root, 'content/.receipts'))).toHaveLength(8);
  }, 180_000);
});

test('three at once leave what one after the other leaves', async () => {
  const said = [
    '“It is late,” Mara Holt said.',
    '“Not yet,” said Holt.',
    '“Holt is right,” Bo Berg told us.',
  ];
  const names = said.map((words, index) =>
    write(`${index}.txt`, `Lake talks, day ${index}\n\nMinisters met at the lake again.\n\n${words}\n`),
  );
  const runs = names.map((name) =>
    spawn(process.execPath, [script, 'ingest', '--quiet', name], { cwd: root, stdio: 'ignore' }),
  );
  await Promise.all(runs.map((run) => new Promise((done) => run.once('exit', done))));
  expect(ordersOf(names).map(ingestInTurn)).toContainEqual(
    createTrialFolder(join(root, 'content'), root).snapshot(),
  );
}, 180_000);

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length < 2
    ? [items]
    : items.flatMap((first) =>
        ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
      );
}

function ingestInTurn(names: readonly string[], number: number): Readonly<Record<string, string>> {
  const trial = createTrialFolder(join(root, `content-${number}`), root);
  for (const name of names) trial.ingest([name], { disk: unflushedDisk });
  return trial.snapshot();
}
