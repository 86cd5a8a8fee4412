import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleReport } from '../../tests/example-content.ts';
import { hashText } from '../derive/proof/hash-recorded.ts';
import { createDiskWriter, dryWriter } from './disk/folder-writer.ts';
import { askOn, chooseNothing } from './place/ask-place.ts';
import { formatPlaceResult, isPlaced } from './place/print-place.ts';
import { placeArticle } from './place/run-place.ts';
import { createFileFinder } from './saved/find-saved-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
  mkdirSync(join(root, 'articles'));
  mkdirSync(join(root, 'saved'));
  writeFileSync(join(root, 'saved/lake.txt'), exampleReport);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = () => join(root, 'articles/lake.md');

function article(quote: string, file = '{ name: lake.txt }'): string {
  return `---
title: Ours # a remark
source:
  headline: Lake talks end
  file: ${file}
quotes:
  - { id: calm, speaker: [holt], ${quote}, kind: utterance } # of the weather
---

Our digest.
`;
}

async function place(text: string, options: Partial<Parameters<typeof placeArticle>[1]> = {}) {
  writeFileSync(path(), text);
  const result = await placeArticle('lake', {
    content: root,
    findFile: createFileFinder([join(root, 'saved')]),
    writer: createDiskWriter({ root, folders: [join(root, 'articles')] }),
    choose: chooseNothing,
    ...options,
  });
  return { result, output: formatPlaceResult(result), written: readFileSync(path(), 'utf8') };
}

const start = exampleReport.indexOf('We shall see');

test('words alone are enough: places, hash and part of the file are written, and every other byte stays', async () => {
  const { result, written, output } = await place(article('words: We shall see'));
  expect([isPlaced(result), output]).toEqual([true, 'ok  lake: 2 passages, 2 placed now']);
  expect(written).toBe(
    article(
      `words: We shall see, span: [ ${start}, ${start + 12} ]`,
      `{ name: lake.txt, sha256: ${hashText(exampleReport)}, span: [ 0, ${exampleReport.trimEnd().length} ] }`,
    ),
  );
  expect((await place(written)).written).toBe(written);
});

test('a dry run writes nothing', async () => {
  const { result, written } = await place(article('words: We shall see'), { writer: dryWriter });
  expect([result.status === 'placed' && result.isChanged, written]).toEqual([
    true,
    article('words: We shall see'),
  ]);
});

test('what is open is told with file and line, and with what the report has', async () => {
  const { result, output, written } = await place(article('words: We shall sea'));
  expect(isPlaced(result)).toBe(false);
  expect(output).toContain(`${path()}:7 quotes.calm.words “We shall sea”`);
  expect(output).toContain('[We shall see]');
  expect(written).toContain('words: We shall sea, kind');
});

test.each([
  ['with other signs is written as the report prints it', 'Lake  talks  end', 'Lake talks end'],
  ['that the report prints otherwise is answered with what it prints', 'Lake talk ends', undefined],
])('a headline %s', async (_, typed, becomes) => {
  const typedIn = article('words: We shall see').replace('headline: Lake talks end', `headline: "${typed}"`);
  const { result, output, written } = await place(typedIn);
  expect(isPlaced(result)).toBe(becomes !== undefined);
  expect(output).toContain(becomes ?? `${path()}:4 source.headline “Lake talk ends”`);
  if (becomes === undefined) expect(output).toContain('[Lake talks end]');
  else expect(written).toMatch(/headline: "?Lake talks end"?\n/);
});

test('on a terminal the number of the place that is meant is the answer', async () => {
  const output = new PassThrough();
  const choose = askOn({ input: Readable.from(['1\n']), output });
  const { written } = await place(article('words: We shall sea'), { choose });
  expect(written).toContain(`words: We shall see, span: [ ${start}, ${start + 12} ]`);
  expect(String(output.read())).toContain('1  …');
});

test('a file that is not here is named, with what to do', async () => {
  const { output } = await place(article('words: We shall see', '{ name: other.txt }'));
  expect(output).toContain('“other.txt” is not here');
  expect(output).toContain('npm run saved-files');
});
