/**
 * What whoever writes waits for: `npm run bench:dev` starts the development server on an invented story of 1,000 reports, opens
 * pages, changes two reports, and looks at the pages until they say so. Other sizes by `-- --size 100`.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { reportId } from './build/story/story-files.ts';
import { writeStory } from './build/story/write-story.ts';
import { type MeasuredServer, startDev } from './dev/dev-server.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '1000' } } });
const root = mkdtempSync(join(tmpdir(), 'bench-dev-'));
const content = join(root, 'content');
const report = reportId(41);
const pages = { front: '/', report: `/articles/${report}/`, quotes: '/quotes/', timeline: '/timeline/' };
const pollMs = 100;
const patienceMs = 120_000;

writeStory(Number(values.size), content);
console.log(`${values.size} reports: what | CPU s | wall s\n---|---|---`);
const started = performance.now();
const server = await startDev(content);
try {
  await tell('start, until it listens', { started, before: 0 });
  for (const [name, address] of Object.entries(pages)) await open(`first ${name}`, address);
  for (const [name, address] of Object.entries(pages)) await open(`${name} again, nothing changed`, address);
  await edit('a sentence more in the report: its page', pages.report, addSentence);
  await open('… then the front page', pages.front);
  await edit('its headline: the front page', pages.front, changeTitle);
  await open('… then its page', pages.report);
} finally {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
}

async function measure(what: string, before: number, wait: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await wait();
  await tell(what, { started, before });
}

async function tell(
  what: string,
  since: { readonly started: number; readonly before: number },
): Promise<void> {
  const wall = (performance.now() - since.started) / 1000;
  console.log([what, ((await server.cpu()) - since.before).toFixed(2), wall.toFixed(2)].join(' | '));
}

async function open(what: string, address: string): Promise<void> {
  await measure(what, await server.cpu(), () => read(server, address));
}

/** Changes the story and asks for the page until it says what was written; the last asking is the reload. */
async function edit(what: string, address: string, change: (word: string) => void): Promise<void> {
  const word = `word${Date.now().toString(36)}`;
  await setTimeout(1000);
  const before = await server.cpu();
  await measure(what, before, async () => {
    change(word);
    for (let waited = 0; waited < patienceMs; waited += pollMs) {
      if ((await read(server, address)).includes(word)) return;
      await setTimeout(pollMs);
    }
    throw new Error(`${address} never says ${word}`);
  });
}

async function read({ home }: MeasuredServer, address: string): Promise<string> {
  const answer = await fetch(home + address);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}\n${text.slice(0, 2000)}`);
  return text;
}

function addSentence(word: string): void {
  appendFileSync(join(content, 'articles', `${report}.md`), `\nA sentence more says ${word}.\n`);
}

function changeTitle(word: string): void {
  const file = join(content, 'articles', `${reportId(Number(values.size) - 1)}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^("?title"?: ?"?)/m, `$1${word} `));
}
