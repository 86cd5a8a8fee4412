/** A build that keeps pages of the last one makes the site that a clean build makes, to the byte, whatever was edited. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTree } from '../../src/cli/disk/list-tree.ts';
import { cacheOf } from '../../src/cli/site/cache-of.ts';
import { exampleFolder } from '../example-folder.ts';
import { isLongForm } from '../long-form.ts';
import { type EditKind, editKinds, editStory, findPlaces } from './edit-story.ts';

/** So many edits in turn that leave a story unfit are no accident. */
const mostRefused = 12;
let refused = 0;

/** Builds the story into a folder beside it; false where an edit made it unfit to be published. */
function build(content: string, out: string): boolean {
  const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, words, { env: { PATH: process.env['PATH'] } });
  refused = status === 0 ? 0 : refused + 1;
  if (refused > mostRefused) throw new Error(`No build ends well any more (${status}): ${stderr}`);
  return status === 0;
}

function readSite(folder: string): Readonly<Record<string, string>> {
  const files = listTree(folder).map(({ path }) => path);
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** Which file stands at each path: one that stays has the same. */
function filesOf(folder: string): ReadonlyMap<string, number> {
  return new Map(listTree(folder).map(({ path }) => [path, statSync(path).ino]));
}

function forget(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Each kind for itself in the long form; otherwise one of them, and one by which whole groups of pages are another. */
const kinds = isLongForm
  ? editKinds.map((kind) => fc.constant(kind))
  : [fc.constantFrom(...editKinds), fc.constant<EditKind>('outlet')];

test.each(editKinds)('the story has a field to edit: %s', (kind) => {
  expect(findPlaces(exampleFolder, kind)).not.toEqual([]);
});

/** What somebody may do to a site that stands: write into files where they are, remove some, lay one in; of each report one at least. */
function touchSite(folder: string): void {
  const citations = listTree(join(folder, 'cite/quote')).map(({ path }) => path);
  for (const path of citations) {
    if (path.endsWith('.ris')) appendFileSync(path, 'theirs');
    if (path.endsWith('.bib')) rmSync(path);
  }
  writeFileSync(join(folder, 'cite/quote/theirs.txt'), 'theirs');
}

test('over random edits', { timeout: 900_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  const content = join(root, 'content');
  const [kept, clean] = [join(root, 'kept'), join(root, 'clean')];
  const copy = join(root, 'copy');
  cpSync(exampleFolder, content, { recursive: true });
  try {
    expect(build(content, kept)).toBe(true);
    const whole = readSite(kept);
    const tried = (kind: EditKind, which: number) => {
      if (kind === 'outlet') touchSite(kept);
      const before = filesOf(kept);
      const takeBack = editStory(content, kind, which);
      if (!build(content, kept)) {
        takeBack();
        return fc.pre(false);
      }
      const stayed = [...filesOf(kept)].filter(([path, file]) => before.get(path) === file);
      // Every page says the name of the site; fonts, scripts and data say no more than what was edited.
      expect(stayed.length).toBeGreaterThan(before.size / 4);
      // From a copy, of which nothing is kept.
      forget(copy, cacheOf(copy), clean);
      cpSync(content, copy, { recursive: true });
      expect(build(copy, clean)).toBe(true);
      const [one, other] = [readSite(kept), readSite(clean)];
      expect(Object.keys(one).filter((name) => one[name] !== other[name])).toEqual([]);
      expect(Object.keys(one).length).toBe(Object.keys(other).length);
      expect(one).not.toEqual(whole);
    };
    for (const kind of kinds)
      fc.assert(fc.property(kind, fc.nat(), tried), { numRuns: isLongForm ? 2 : 1, endOnFailure: true });
  } finally {
    refused = 0;
    forget(root, cacheOf(content), cacheOf(copy));
  }
});
