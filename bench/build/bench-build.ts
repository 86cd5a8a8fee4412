/**
 * What it costs to build invented stories of the real format, here and by Eleventy: `npm run bench:build`. Other sizes by
 * `-- --sizes 5000,10000`; `--no-peer` leaves Eleventy out, `--cold` everything but the first build.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheOf } from '../../src/cli/site/cache-of.ts';
import { editStory, storyEdits } from './edit-story.ts';
import { type EleventyBuild, installEleventy } from './eleventy.ts';
import { measureRun, type RunCost } from './measure-run.ts';
import { writeStory } from './story/write-story.ts';
import { type PageWeight, weighPages, weighSite } from './weigh-pages.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    'no-peer': { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
  },
});

const shownPages = 8;
const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  const eleventy = values['no-peer'] ? undefined : installEleventy(root);
  for (const size of values.sizes.split(',').map(Number)) measureSize(size, eleventy);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Builds one story cold, unchanged and after each change, here and there in turns so that both meet the same machine. */
function measureSize(size: number, eleventy: EleventyBuild | undefined): void {
  const content = join(root, `content-${size}`);
  writeStory(size, content);
  console.log(
    `\n${size.toLocaleString('en')} articles\n\nwhat | CPU s | wall s | MB | Eleventy: CPU s | wall s | MB | ratio of CPU\n---|---|---|---|---|---|---|---`,
  );
  measureBoth('cold', { content, eleventy });
  if (!values.cold) {
    measureBoth('nothing changed', { content, eleventy });
    for (const edit of storyEdits) {
      editStory(content, edit);
      measureBoth(edit.name, { content, eleventy });
    }
  }
  showSite('here', siteOf(content, 'here'));
  if (eleventy !== undefined) showSite('Eleventy', siteOf(content, 'eleventy'));
  showPages(weighPages(siteOf(content, 'here'), 0));
  forget(content);
}

function measureBoth(
  what: string,
  { content, eleventy }: { readonly content: string; readonly eleventy: EleventyBuild | undefined },
): void {
  const own = buildHere(content, siteOf(content, 'here'));
  const peer = eleventy?.(content, siteOf(content, 'eleventy'));
  const ratio = peer === undefined ? '–' : (own.cpu / peer.cpu).toFixed(2);
  console.log([what, ...cells(own), ...cells(peer), ratio].join(' | '));
}

function buildHere(content: string, out: string): RunCost {
  const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', out];
  return measureRun({ words, cwd: process.cwd(), scratch: root });
}

function siteOf(content: string, by: string): string {
  mkdirSync(`${content}-sites`, { recursive: true });
  return join(`${content}-sites`, by);
}

function cells(cost: RunCost | undefined): readonly string[] {
  return cost === undefined
    ? ['–', '–', '–']
    : [cost.cpu.toFixed(1), cost.wall.toFixed(1), cost.memory.toFixed(0)];
}

function showSite(by: string, folder: string): void {
  const { files, bytes } = weighSite(folder);
  console.log(`${by}: ${files.toLocaleString('en')} files, ${megabytes(bytes)} MB`);
}

function showPages(pages: readonly PageWeight[]): void {
  console.log(`\nlargest pages | MB | kB gzip | elements\n---|---|---|---`);
  for (const { path, bytes, gzip, elements } of pages.slice(0, shownPages))
    console.log(
      [path, megabytes(bytes), (gzip / 1000).toFixed(0), elements.toLocaleString('en')].join(' | '),
    );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

/** What the builds kept of this story, beside the project’s own. */
function forget(content: string): void {
  const cache = cacheOf(content);
  if (existsSync(cache)) rmSync(cache, { recursive: true });
  for (const folder of [content, `${content}-sites`]) rmSync(folder, { recursive: true, force: true });
}
