import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileIn } from '../../../../tests/write-file-in.ts';
import { createEncoder } from '../../../ingest/encoding/create-encoder.ts';
import type { FileResult } from '../file-result.ts';
import { ingestPaths } from '../run-ingest.ts';

const lake =
  'Lake talks end\n\nMinisters left the lake after four hours of talks about the dam.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n';
const harbour =
  'Harbour gate shut\n\nThe lock at Tarnholm was shut on Monday after divers found a crack in its gate.\n\n“It is late,” the harbor master said.\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileIn(root, name, text);
}

function ingest(names: readonly string[], flags: { update?: true; dry?: true } = {}): readonly FileResult[] {
  const content = join(root, 'content');
  return [
    ...ingestPaths(
      names.map((name) => join(root, name)),
      {
        out: content,
        content,
        isDryRun: flags.dry === true,
        mayUpdate: flags.update === true,
        mostBytes: 1_000_000,
        given: {},
      },
    ),
  ];
}

const outcomes = (results: readonly FileResult[]) =>
  results.map(({ status, articles }) => [status, ...articles].join(' '));
const rules = ([result]: readonly FileResult[]) => result?.notices.map(({ rule }) => rule);
const receipts = () => readdirSync(join(root, 'content/.receipts')).length;
const article = (id: string) => readFileSync(join(root, `content/articles/${id}.md`), 'utf8');

test('a report whose article was deleted can be read again, and its receipt is the new one', () => {
  write('lake.txt', lake);
  ingest(['lake.txt']);
  rmSync(join(root, 'content/articles/lake-talks-end.md'));
  const again = ingest(['lake.txt']);
  expect([outcomes(again), rules(again), receipts()]).toEqual([
    ['written lake-talks-end'],
    ['drafted-again'],
    1,
  ]);
  expect(outcomes(ingest(['lake.txt']))).toEqual(['unchanged lake-talks-end']);
});

test('a report that was withdrawn can be read again, beside the one that says so', () => {
  write('lake.txt', lake);
  ingest(['lake.txt']);
  const file = 'content/articles/lake-talks-end.md';
  const withdrawn = article('lake-talks-end').replace(
    /^draft: true$/m,
    'withdrawn: { day: 2031-05-09, by: outlet, why: No reason was given. }',
  );
  write(file, withdrawn);
  const again = ingest(['lake.txt']);
  expect([outcomes(again), rules(again), receipts()]).toEqual([
    ['written lake-talks-end-2'],
    ['drafted-again'],
    1,
  ]);
  expect(outcomes(ingest(['lake.txt']))).toEqual(['unchanged lake-talks-end-2']);
  expect(article('lake-talks-end')).toBe(withdrawn);
});

test('what a run left that was killed while it waited for another is removed by the next', () => {
  write('lake.txt', lake);
  write('content/.receipts/.run-lock-999999999', '999999999');
  ingest(['lake.txt']);
  expect(receipts()).toBe(1);
});

describe('two files of one name', () => {
  beforeEach(() => {
    write('a/page.txt', lake);
    write('b/page.txt', harbour);
  });

  test('each get a draft and a receipt of their own, in one run', () => {
    expect(outcomes(ingest(['a', 'b']))).toEqual(['written lake-talks-end', 'written harbour-gate-shut']);
    expect(receipts()).toBe(2);
    expect(outcomes(ingest(['a', 'b']))).toEqual(['unchanged lake-talks-end', 'unchanged harbour-gate-shut']);
  });

  test('each get a draft in two runs, and the second one says why', () => {
    ingest(['a']);
    const second = ingest(['b']);
    expect(outcomes(second)).toEqual(['written harbour-gate-shut']);
    expect(second[0]?.receipt?.decisions[0]).toMatchObject({
      what: 'file',
      words: expect.stringContaining('another one than the page.txt recorded in lake-talks-end'),
      rule: 'another-file-of-the-name',
    });
    expect(rules(second)).toEqual(['another-file-of-the-name']);
  });

  test('change one by one: the other stays as it is', () => {
    ingest(['a', 'b']);
    const before = article('lake-talks-end');
    write('b/page.txt', `${harbour}\n“We wait,” Ann Moss said.\n`);
    const waiting = ingest(['a', 'b']);
    expect(outcomes(waiting)).toEqual(['unchanged lake-talks-end', 'waiting harbour-gate-shut']);
    expect(rules(waiting.slice(1))).toEqual(['changed-version']);
    expect(outcomes(ingest(['b'], { update: true }))).toEqual(['updated harbour-gate-shut']);
    expect(outcomes(ingest(['a', 'b']))).toEqual(['unchanged lake-talks-end', 'unchanged harbour-gate-shut']);
    expect(article('lake-talks-end')).toBe(before);
    expect(article('harbour-gate-shut')).toContain('We wait');
    expect(receipts()).toBe(2);
  });

  test('have ids of their own in a dry run too', () => {
    write('b/page.txt', lake.replaceAll(/m/g, 'n'));
    expect(new Set(ingest(['a', 'b'], { dry: true }).flatMap(({ articles }) => articles)).size).toBe(2);
  });
});

test('the same bytes under another name are the same file', () => {
  write('a/page.txt', lake);
  write('b/copy.txt', lake);
  expect(outcomes(ingest(['a', 'b']))).toEqual(['written lake-talks-end', 'unchanged lake-talks-end']);
  expect(receipts()).toBe(1);
});

test('a receipt that an interrupted run did not write is written by the next', () => {
  write('page.txt', lake);
  ingest(['page.txt']);
  const [name = ''] = readdirSync(join(root, 'content/.receipts'));
  rmSync(join(root, 'content/.receipts', name));
  expect(outcomes(ingest(['page.txt']))).toEqual(['unchanged lake-talks-end']);
  expect(readdirSync(join(root, 'content/.receipts'))).toEqual([name]);
});

test('an article that a person wrote gets no receipt', () => {
  write('page.txt', lake);
  ingest(['page.txt']);
  const [name = ''] = readdirSync(join(root, 'content/.receipts'));
  rmSync(join(root, 'content/.receipts', name));
  write(
    'content/articles/lake-talks-end.md',
    article('lake-talks-end').replace(/^title: .*/m, 'title: Ours'),
  );
  expect(outcomes(ingest(['page.txt']))).toEqual(['unchanged lake-talks-end']);
  expect(receipts()).toBe(0);
});

test('a broken receipt stops its own file and no other', () => {
  write('page.txt', lake);
  write('other.txt', harbour);
  ingest(['page.txt']);
  const [name = ''] = readdirSync(join(root, 'content/.receipts'));
  write(`content/.receipts/${name}`, '<<<<<<<');
  const results = ingest(['page.txt', 'other.txt']);
  expect(outcomes(results)).toEqual(['refused', 'written harbour-gate-shut']);
  expect(rules(results)).toEqual(['broken-receipt']);
  expect(readFileSync(join(root, 'content/.receipts', name), 'utf8')).toBe('<<<<<<<');
});

describe('a feed that has moved on', () => {
  const entry = (title: string, text: string) =>
    `<item><title>${title}</title><link>https://lake.example/${title.length}</link><description>&lt;p&gt;${text} ${text.toLowerCase()} It goes on.&lt;/p&gt;</description></item>`;
  const feed = (...entries: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Lake</title>${entries.join('')}</channel></rss>`;
  const talks = entry('Ministers leave the lake', 'Ministers left the lake after four hours of talks.');
  const gate = entry('Divers find a crack', 'The lock was shut on Monday after divers found a crack.');
  const fair = entry('Winter fair opens early', 'The winter fair opens a week early on the square.');

  test('makes new drafts of new entries and forgets none of the former', () => {
    write('feed.xml', feed(talks, gate));
    expect(outcomes(ingest(['feed.xml']))).toEqual(['written ministers-leave-the-lake divers-find-a-crack']);
    write('feed.xml', feed(fair, talks));
    expect(outcomes(ingest(['feed.xml'], { update: true }))).toEqual([
      'updated winter-fair-opens-early ministers-leave-the-lake',
    ]);
    expect(article('divers-find-a-crack')).toContain('Divers find a crack');
    write('feed.xml', feed(gate, fair, talks));
    expect(outcomes(ingest(['feed.xml'], { update: true }))).toEqual([
      'updated divers-find-a-crack winter-fair-opens-early ministers-leave-the-lake',
    ]);
    expect(readdirSync(join(root, 'content/articles'))).toHaveLength(3);
  });
});

test('the header that is kept beside a file tells its encoding, and is no report', () => {
  write('page.txt', lake);
  const bytes = createEncoder('windows-1250')(
    'Mosty zamknięte\n\n„Zobaczymy”, powiedziała Mara Holt w Świnoujściu.\n',
  );
  writeFileSync(join(root, 'most.txt'), bytes);
  write('most.txt.headers', 'HTTP/2 200\r\ncontent-type: text/plain; charset=windows-1250\r\n');
  const results = ingest(['.']);
  expect(outcomes(results)).toEqual(['written mosty-zamkniete', 'written lake-talks-end']);
  expect(rules(results)).toEqual([]);
  expect(article('mosty-zamkniete')).toContain('Zobaczymy');
});
