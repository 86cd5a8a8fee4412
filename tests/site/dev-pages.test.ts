import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MeasuredServer, startDev } from '../../bench/dev/dev-server.ts';
import { exampleFolder } from '../example-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'dev-pages-'));
const content = join(root, 'content');
let server: MeasuredServer;

beforeAll(async () => {
  cpSync(exampleFolder, content, { recursive: true });
  server = await startDev(content);
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

function fileOf(folder: string, has: RegExp) {
  const names = readdirSync(join(content, folder)).map((name) => join(content, folder, name));
  const file = names.find((name) => has.test(readFileSync(name, 'utf8'))) ?? '';
  return { file, id: basename(file, extname(file)), text: readFileSync(file, 'utf8') };
}

async function read(address: string): Promise<string> {
  return (await fetch(server.home + address)).text();
}

async function isSaid(address: string, words: string): Promise<void> {
  await expect.poll(() => read(address), { timeout: 20_000, interval: 200 }).toContain(words);
}

test.each([
  ['articles', /^title: /m, ['/articles/ID/', '/articles/']],
  ['events', /^title: /m, ['/timeline/']],
  ['people', /^name: /m, ['/people/ID/']],
  ['people', /^ +- \{ title: /m, ['/people/ID/']],
] as const)('pages of %s say what was changed by %s', async (folder, field, addresses) => {
  const { file, id, text } = fileOf(folder, field);
  for (const address of addresses) await read(address.replace('ID', id));
  writeFileSync(
    file,
    text.replace(field, (found) => `${found}Quaxworthy `).replace(/Quaxworthy (["'])/, '$1Quaxworthy '),
  );
  for (const address of addresses) await isSaid(address.replace('ID', id), 'Quaxworthy');
  writeFileSync(file, text);
  await expect
    .poll(() => read(addresses[0].replace('ID', id)), { timeout: 20_000 })
    .not.toContain('Quaxworthy');
});

test('a page of content that is not valid is refused, and stands again when it is mended', async () => {
  const { file, id, text } = fileOf('people', /^name: /m);
  const answer = () => fetch(`${server.home}/people/${id}/`);
  writeFileSync(file, text.replace(/^name: /m, 'nme: '));
  await expect.poll(async () => (await answer()).status, { timeout: 20_000 }).toBe(500);
  expect(await (await answer()).text()).toContain('<title>ContentFault</title>');
  writeFileSync(file, text);
  await expect.poll(async () => (await answer()).status, { timeout: 20_000 }).toBe(200);
});
