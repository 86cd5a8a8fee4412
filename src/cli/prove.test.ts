import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleReport } from '../../tests/example-content.ts';
import { hashText } from '../derive/proof/hash-recorded.ts';

const script = resolve('src/cli/prove.ts');
const otherReport = 'Harbour shut\n\n“It is late,” Ann Moss said.';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prove-'));
  write('content/story.yaml', readFileSync('content/story.yaml', 'utf8'));
  write('content/articles/lake.md', articleFile('lake.txt', exampleReport, ['We shall see', 17]));
  write('content/articles/harbour.md', articleFile('harbour.txt', otherReport, ['It is late,', 15]));
  write('saved/lake.txt', exampleReport);
  write('saved/harbour.txt', otherReport);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}

function articleFile(name: string, report: string, [words, at]: readonly [string, number]): string {
  return `---
title: Ours
deck: Our line.
source:
  headline: null
  outlet: lake-post
  outletKnown: { grade: printed, evidence: its name stands above }
  language: en
  file: { name: ${name}, sha256: ${hashText(report)}, span: [0, ${report.length}] }
published: { date: ../.., grade: inferred, evidence: no day is printed }
rights: digest
quotes:
  - { id: first, speaker: [], words: "${words}", span: [${at}, ${at + words.length}], kind: utterance }
---

Our digest.
`;
}

function prove(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const proof = (id: string) => join(root, `content/.proofs/${id}.jsonl`);
const proofText = (id: string) => readFileSync(proof(id), 'utf8');
const change = (id: string, from: string, to: string) => {
  const file = `content/articles/${id}.md`;
  write(file, readFileSync(join(root, file), 'utf8').replace(from, to));
};

test('keeps a proof of every article whose file is here, and changes nothing the second time', () => {
  const { status, output } = prove('saved');
  expect([status, output.match(/^ok .*$/gm)?.length]).toEqual([0, 2]);
  expect(output).toContain('2 of 2 quotes found word for word; 0 mismatches.');
  const before = proofText('lake');
  expect(JSON.parse(before.split('\n')[0] ?? '')).toMatchObject({ of: 'source.file', name: 'lake.txt' });
  prove('saved');
  expect(proofText('lake')).toBe(before);
});

test('proves what is named, and nothing else', () => {
  prove('saved', 'lake');
  expect([existsSync(proof('lake')), existsSync(proof('harbour'))]).toEqual([true, false]);
});

test('never writes a proof for what differs, and proves the others', () => {
  change('lake', 'We shall see', 'We shall sea');
  const { status, output } = prove('saved');
  expect(status).toBe(1);
  expect(output).toMatch(/NOT lake: 0 of 1 quote\n.*quotes\.first\.words\n.*We shall sea\n.*We shall see/);
  expect([existsSync(proof('lake')), existsSync(proof('harbour'))]).toEqual([false, true]);
});

test('writes nothing with --check, and says with its exit code whether there is something to write', () => {
  expect([prove('--check', 'saved').status, existsSync(proof('lake'))]).toEqual([1, false]);
  prove('saved');
  expect(prove('--check', 'saved').status).toBe(0);
});

describe('whoever holds only the new file', () => {
  beforeEach(() => void prove('saved', 'lake'));

  test('proves it and keeps the proofs of the others', () => {
    const { status, output } = prove('saved/harbour.txt');
    expect(status).toBe(0);
    expect(output).toMatch(/ok {2}lake: “lake.txt” is not here; the proof of \d+ \w+ \d{4} holds/);
    expect(existsSync(proof('harbour'))).toBe(true);
  });

  test('is told what another changed since the proof, with the line', () => {
    change('lake', 'We shall see', 'We shall sea');
    const before = proofText('lake');
    const { status, output } = prove('saved/harbour.txt');
    expect(status).toBe(1);
    expect(output).toMatch(/articles\/lake\.md:13 “quotes\.first\.words” is “We shall sea”/);
    expect(proofText('lake')).toBe(before);
  });

  test('may take a quote out', () => {
    change(
      'lake',
      /^ {2}- .*\n/m.exec(readFileSync(join(root, 'content/articles/lake.md'), 'utf8'))?.[0] ?? '',
      '',
    );
    change('lake', 'quotes:\n', '');
    expect(prove('saved/harbour.txt').status).toBe(0);
    expect(proofText('lake')).not.toContain('We shall see');
  });
});

test('says what it was not given', () => {
  const { status, output } = prove('lak');
  expect([status, output]).toEqual([2, expect.stringContaining('“lak” is neither a file nor a folder')]);
});

test('prints one JSON object for each article', () => {
  const { output } = prove('--json', 'saved');
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { article: 'harbour', status: 'found', proofWritten: true },
    { article: 'lake', status: 'found', proofWritten: true },
  ]);
});
