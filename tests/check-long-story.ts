/**
 * Builds an invented story of 300 reports and fails where one of its pages is too long, or would be in a story of 10,000:
 * a page that leads on grows with the events, and all others have an end.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeStory } from '../bench/build/story/write-story.ts';
import { type PageWeight, weighPages } from '../bench/build/weigh-pages.ts';

const reports = 300;
const events = reports / 10;

/** What a page may weigh in a story of any size. */
const most = { elements: 3_000, gzip: 100_000 };

/** What it may weigh in this one, where months are whole but lists of events are short. */
const mostHere = { elements: 2_500, gzip: 30_000 };

/** A page that leads on has a frame and tools, and for each event its name and perhaps its day. */
const leading = { elements: 900, elementsOfEvent: 2.1, gzip: 15_000, gzipOfEvent: 85 };

/** What packing adds at most to a text that it cannot make smaller. */
const mostAdded = 100;

const root = mkdtempSync(join(tmpdir(), 'long-story-'));
try {
  const [content, site] = [join(root, 'content'), join(root, 'site')];
  writeStory(reports, content);
  const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', site];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const pages = weighPages(site, 0);
  const long = pages.flatMap((page) => faultsOf(page, readFileSync(join(site, page.path), 'utf8')));
  for (const fault of long) console.error(fault);
  console.log(`${pages.length} pages of ${reports} reports, ${long.length} too long`);
  if (pages.length < reports || long.length > 0) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

function faultsOf(page: PageWeight, html: string): readonly string[] {
  const { path, bytes, elements } = page;
  const leadsOn = /class="(?:entries|value-list|months)/.test(html);
  const limits = leadsOn
    ? {
        elements: Math.min(mostHere.elements, leading.elements + leading.elementsOfEvent * events),
        gzip: leading.gzip + leading.gzipOfEvent * events,
      }
    : mostHere;
  const over = elements > limits.elements || (bytes + mostAdded > limits.gzip && page.gzip > limits.gzip);
  return over
    ? [
        `${path} has ${elements} elements and ${page.gzip} bytes after gzip; ${Math.round(limits.elements)} and ${Math.round(limits.gzip)} are the most at this size, for ${most.elements} and ${most.gzip} at 10,000 reports.`,
      ]
    : [];
}
