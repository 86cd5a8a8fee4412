/**
 * Builds invented stories of at most 300 reports and fails where one of their pages is too long or two have one title. What a
 * page of a story of 10,000 would have is there already: the wide story has as many events, days, people and outlets as one of
 * 10,000, which is what the pages grow with that lead on to others, and the usual one shows that all other lists have an end.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneEventShape, type StoryShape, usualShape, wideShape } from '../bench/build/story/story-shape.ts';
import { writeStory } from '../bench/build/story/write-story.ts';
import { type PageWeight, weighPages } from '../bench/build/weigh-pages.ts';
import { cacheOf } from '../src/cli/site/cache-of.ts';

/** What a page may weigh in a story of any size. */
const most = { elements: 3_000, gzip: 100_000 };

/** What packing adds at most to a text that it cannot make smaller. */
const mostAdded = 100;

interface LongStory {
  readonly name: string;
  readonly shape: StoryShape;
  readonly reports: number;
}

/** The third has so few reports that its list of them stands on one page; in the last all of them tell of one event. */
const stories: readonly LongStory[] = [
  { name: 'usual', shape: usualShape, reports: 300 },
  { name: 'wide', shape: wideShape, reports: 300 },
  { name: 'wide and short', shape: wideShape, reports: 60 },
  { name: 'one event', shape: oneEventShape, reports: 150 },
];

for (const story of stories) checkStory(story);

/** Builds one story and says which of its pages are too long, and the longest of all. */
function checkStory({ name, shape, reports }: LongStory): void {
  const root = mkdtempSync(join(tmpdir(), 'long-story-'));
  const [content, site] = [join(root, 'content'), join(root, 'site')];
  try {
    writeStory(reports, content, shape);
    const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', site];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    report(`${name}, ${reports} reports`, weighPages(site, 0));
    reportSameTitles(site);
  } finally {
    for (const folder of [root, cacheOf(content)]) rmSync(folder, { recursive: true, force: true });
  }
}

function report(name: string, pages: readonly PageWeight[]): void {
  const long = pages.filter(isTooLong);
  for (const { path, elements, gzip } of long)
    console.error(
      `${path} has ${elements} elements and ${gzip} bytes after gzip; ${most.elements} and ${most.gzip} are the most.`,
    );
  const [longest] = pages.toSorted((left, right) => right.elements - left.elements);
  console.log(
    `${name}: ${pages.length} pages, ${long.length} too long; the longest is ${longest?.path}, ${longest?.elements} elements`,
  );
  if (longest === undefined || long.length > 0) process.exitCode = 1;
}

function reportSameTitles(site: string): void {
  const pages = globSync('**/*.html', { cwd: site });
  const byTitle = Map.groupBy(
    pages,
    (path) => /<title>(.*?)<\/title>/s.exec(readFileSync(join(site, path), 'utf8'))?.[1],
  );
  for (const [title, paths] of byTitle) {
    if (paths.length === 1) continue;
    console.error(`“${title}” is the title of ${paths.length} pages: ${paths.slice(0, 3).join(', ')}.`);
    process.exitCode = 1;
  }
}

function isTooLong(page: PageWeight): boolean {
  const { elements, bytes } = page;
  return elements > most.elements || (bytes + mostAdded > most.gzip && page.gzip > most.gzip);
}
