import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleFile } from '../../tests/article-with-quote.ts';
import { exampleReport } from '../../tests/example-content.ts';
import { exampleFolder } from '../../tests/example-folder.ts';
import { writeFileIn } from '../../tests/write-file-in.ts';
import { hashText } from '../derive/proof/hash-recorded.ts';
import { formatProveResult, formatProveSummary, formatShared } from './prove/print-prove.ts';
import { isProved, type ProveResult, runProve } from './prove/run-prove.ts';

const script = resolve('src/cli/dateline.ts');
const otherReport = 'Harbour shut\n\n“It is late,” Ann Moss said.';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prove-'));
  write('content/story.yaml', readFileSync(join(exampleFolder, 'story.yaml'), 'utf8'));
  write('content/articles/lake.md', articleFile('lake.txt', exampleReport, ['We shall see', 17]));
  write('content/articles/harbour.md', articleFile('harbour.txt', otherReport, ['It is late,', 15]));
  write('saved/lake.txt', exampleReport);
  write('saved/harbour.txt', otherReport);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileIn(root, name, text);
}

async function prove(
  places: readonly string[],
  options: { ids?: readonly string[]; isCheck?: boolean } = {},
) {
  const { ids = [], isCheck = false } = options;
  const content = join(root, 'content');
  const found = places.map((place) => join(root, place));
  const results: ProveResult[] = [];
  for await (const result of runProve({ content, places: found, ids, isCheck, day: '2031-05-06' }))
    results.push(result);
  const output = [
    ...results.map((result) => formatProveResult(result, isCheck)),
    formatProveSummary(results),
  ].join('\n');
  const shared = results.flatMap((result) => formatShared(result) ?? []);
  return { isProved: results.every((result) => isProved(result, isCheck)), output, shared };
}

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'prove', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const proof = (id: string) => join(root, `content/.proofs/${id}.jsonl`);
const proofText = (id: string) => readFileSync(proof(id), 'utf8');
const change = (id: string, from: string | RegExp, to: string) => {
  const file = `content/articles/${id}.md`;
  write(file, readFileSync(join(root, file), 'utf8').replace(from, to));
};

test('keeps a proof of every article whose file is here, and changes nothing the second time', async () => {
  const { isProved, output } = await prove(['saved']);
  expect([isProved, output.match(/^ok .*$/gm)?.length]).toEqual([true, 2]);
  expect(output).toContain('2 of 2 quotes found word for word; 0 mismatches.');
  const before = proofText('lake');
  expect(JSON.parse(before.split('\n')[0] ?? '')).toMatchObject({ of: 'source.file', name: 'lake.txt' });
  await prove(['saved']);
  expect(proofText('lake')).toBe(before);
});

test('proves what is named, and nothing else', async () => {
  await prove(['saved'], { ids: ['lake'] });
  expect([existsSync(proof('lake')), existsSync(proof('harbour'))]).toEqual([true, false]);
});

test('never writes a proof for what differs, and proves the others', async () => {
  change('lake', 'We shall see', 'We shall sea');
  const { isProved, output } = await prove(['saved']);
  expect(isProved).toBe(false);
  expect(output).toMatch(
    /NOT lake: 0 of 1 quote\n.*lake\.md:13 quotes\.first\.words\n.*We shall sea\n.*We shall see/,
  );
  expect([existsSync(proof('lake')), existsSync(proof('harbour'))]).toEqual([false, true]);
});

test.each([
  ['a wrong place', '[17, 29]', '[18, 30]', 'These words stand in the report: span: [17, 29]'],
  ['a misprint', 'We shall see', 'We shal see', 'The report has “We shall see”, span: [17, 29]'],
  [
    'words that are not there',
    'We shall see',
    'Nobody knows',
    'Nothing like these words stands in the report.',
  ],
  [
    'words that stand twice',
    '"We shall see", span: [17, 29]',
    'e, span: [0, 1]',
    'times: span: [3, 4] or span: [',
  ],
])('answers %s with the right one', async (_, from, to, answer) => {
  change('lake', from, to);
  expect((await prove(['saved'])).output).toContain(answer);
});

describe('words that the outlet changed', () => {
  const newReport = exampleReport.replace('We shall see', 'We shall wait');
  const version = (words: string) =>
    `  versions: [{ sha256: ${hashText(exampleReport)}, span: [0, ${exampleReport.length}], until: 2031-05-06, quotes: [{ id: first, speaker: [], words: ${words}, span: [17, 29] }] }]\n`;
  const update = (formerWords = 'We shall see') => {
    write('new/lake.txt', newReport);
    const article = articleFile('lake.txt', newReport, ['We shall wait', 17]);
    write('content/articles/lake.md', article.replace('published:', `${version(formerWords)}published:`));
  };
  const isLakeProved = async (places: readonly string[]) => (await prove(places, { ids: ['lake'] })).isProved;

  test('stay proved by the proof of their version, and by each proof after it', async () => {
    await prove(['saved']);
    update();
    expect(await isLakeProved(['new'])).toBe(true);
    expect(proofText('lake')).toContain(
      `"of":"versions.${hashText(exampleReport).slice(0, 8)}.quotes.first"`,
    );
    expect(await isLakeProved(['new'])).toBe(true);
    update('We shall sea');
    expect(await isLakeProved(['new'])).toBe(false);
    expect(await isLakeProved(['saved'])).toBe(false);
  });

  test('are proved by the file of their version, and by nothing else', async () => {
    update();
    const { isProved, output } = await prove(['new'], { ids: ['lake'] });
    expect(isProved).toBe(false);
    expect(output).toMatch(
      /versions\.[0-9a-f]{8}\.quotes\.first\.words[\s\S]*the file of that version .* is not here/,
    );
    expect(await isLakeProved(['new', 'saved'])).toBe(true);
    update('We shall sea');
    expect((await prove(['new', 'saved'], { ids: ['lake'] })).output).toContain('We shall see');
  });
});

test('writes nothing with --check, and says whether there is something to write', async () => {
  const { isProved, output } = await prove(['saved'], { isCheck: true });
  expect([isProved, existsSync(proof('lake'))]).toEqual([false, false]);
  expect(output).toContain('NOT lake: 1 of 1 quote; its proof is missing or stale');
  await prove(['saved']);
  expect((await prove(['saved'], { isCheck: true })).isProved).toBe(true);
});

test('words in a row that are the report’s are named, and stop nothing', async () => {
  const report = `${exampleReport} The two of them walked along the quay until the lamps went out.`;
  write('saved/lake.txt', report);
  write(
    'content/articles/lake.md',
    articleFile('lake.txt', report, ['We shall see', 17]).replace(
      'Our digest.',
      'First.\n\nThen they walked along the quay until the lamps went out.',
    ),
  );
  const { isProved, shared } = await prove(['saved']);
  const line = readFileSync(join(root, 'content/articles/lake.md'), 'utf8').split('\n').length - 1;
  expect([isProved, shared]).toEqual([
    true,
    [
      expect.stringContaining(
        `lake.md:${line} “the digest” has 9 words in a row from the report: walked along the quay until the lamps went out`,
      ),
    ],
  ]);
});

describe('whoever holds only the new file', () => {
  beforeEach(async () => void (await prove(['saved'], { ids: ['lake'] })));

  test('proves it and keeps the proofs of the others', async () => {
    const { isProved, output } = await prove(['saved/harbour.txt']);
    expect(isProved).toBe(true);
    expect(output).toContain('ok  lake: “lake.txt” is not here; the proof of 6 May 2031 holds');
    expect(existsSync(proof('harbour'))).toBe(true);
  });

  test('is told what another changed since the proof, with the line', async () => {
    change('lake', 'We shall see', 'We shall sea');
    const before = proofText('lake');
    const { isProved, output } = await prove(['saved/harbour.txt']);
    expect(isProved).toBe(false);
    expect(output).toMatch(/articles\/lake\.md:13:38 “quotes\.first\.words” is “We shall sea”/);
    expect(proofText('lake')).toBe(before);
  });

  test('need not prove the drafts of others', async () => {
    change('lake', 'title: Ours', 'draft: true\ntitle: Ours');
    change('lake', 'We shall see', 'We shall sea');
    const { isProved, output } = await prove(['saved/harbour.txt']);
    expect([isProved, output]).toEqual([true, expect.stringContaining('--  lake: a draft')]);
  });

  test('may take a quote out', async () => {
    change('lake', /quotes:\n.*\n/, '');
    expect((await prove(['saved/harbour.txt'])).isProved).toBe(true);
    expect(proofText('lake')).not.toContain('We shall see');
  });

  test('may give a quote another id', async () => {
    change('lake', 'id: first', 'id: calm');
    expect((await prove(['saved/harbour.txt'])).isProved).toBe(true);
    expect(proofText('lake')).toContain('quotes.calm');
  });
});

describe('the command', () => {
  test('ends with 0 where all is right and prints one JSON object for each article', async () => {
    const { status, stdout } = command('--json', 'saved');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { article: 'harbour', status: 'found', proofWritten: true },
      { article: 'lake', status: 'found', proofWritten: true },
    ]);
  });

  test('ends with 1 where something differs', async () => {
    change('lake', 'We shall see', 'We shall sea');
    const { status, stderr } = command('saved');
    expect([status, stderr]).toEqual([1, expect.stringContaining('NOT lake')]);
  });

  test('ends with 2 and says what it was not given', async () => {
    const { status, stderr } = command('lak');
    expect([status, stderr]).toEqual([2, expect.stringContaining('“lak” is neither a file nor a folder')]);
  });
});
