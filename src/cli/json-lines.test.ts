import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

function run(command: string, input: string | Uint8Array, args: readonly string[] = []) {
  return spawnSync(process.execPath, [resolve('src/cli/dateline.ts'), command, ...args], {
    encoding: 'utf8',
    input,
  });
}

const said = '“We wait,” Ann Moss said.';
const line = (id: string | number, text = said) => `${JSON.stringify({ id, text })}\n`;
const idsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((one) => (JSON.parse(one) as { id: unknown }).id);

test('a line that cannot be read is named, and the others are done in order', () => {
  const { status, stdout, stderr } = run(
    'quotes',
    `${line('a')}{"id": \n\n{"id": "b"}\n${line(7)}${line('c').trim()}`,
  );
  expect([status, idsOf(stdout)]).toEqual([1, ['a', 7, 'c']]);
  expect(stderr).toMatchInlineSnapshot(`
    "Line 2 is not valid JSON; write it as {"id": "a", "text": "…"}.
    Line 4 is JSON of another shape (“text”: Invalid input: expected string, received undefined); write it as {"id": "a", "text": "…"}.
    "
  `);
}, 30_000);

test('extract says what it wants', () => {
  const { status, stdout, stderr } = run('extract', '{"id": "a"}\n{"id": "b", "dump": "Text."}\n');
  expect([status, idsOf(stdout)]).toEqual([1, ['b']]);
  expect(stderr).toMatchInlineSnapshot(`
    "Line 1 is JSON of another shape (It has neither “html” nor “dump”); write it as {"id": "a", "html": "…"} or {"id": "a", "dump": "…"}.
    "
  `);
}, 30_000);

test('a line separator inside a text ends no line, and a byte-order mark is no part of the first', () => {
  const { status, stdout } = run('quotes', `\uFEFF${line('a', `One.\u2028${said}`)}`);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a', quotes: [{ start: 6, end: 14 }] });
}, 30_000);

test('it ends without a word when nobody reads on', async () => {
  const child = spawn(process.execPath, [resolve('src/cli/dateline.ts'), 'quotes']);
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(line('a').repeat(20_000));
  const status = await new Promise((ended) => child.once('close', ended));
  expect([status, complaint]).toEqual([0, '']);
}, 30_000);

test('quotes --explain says in words why each quotation was read so, and what the text itself says moves no cursor', () => {
  const { status, stdout } = run(
    'quotes',
    line('a', `One.\n“We \u001b[2Jwait,” Ann Moss said.`) + line('b', 'One.'),
    ['--explain'],
  );
  expect(status).toBe(0);
  expect(stdout).toContain(
    'a:\n\nline 2 “We ‹U+001B›[2Jwait,”\n  read as: a whole statement\n  speaker: Ann Moss\n',
  );
  expect(stdout).toContain('b:\n\nNothing stands between quotation marks.\n');
}, 30_000);
