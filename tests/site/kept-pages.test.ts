/** A build that keeps pages of the last one makes the site that a clean build makes, to the byte, whatever was edited. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTree } from '../../src/cli/disk/list-tree.ts';
import { cacheOf } from '../../src/cli/site/cache-of.ts';
import { exampleFolder } from '../example-folder.ts';
import { isLongForm } from '../long-form.ts';

/** What editors write anew: names, headlines, summaries, days, offices, values of claims. */
const edited =
  /^(\s*(?:- )?(?:title|summary|deck|name|asks|context|printed|notes?|words|site|says): )(['"]?)([^'"\n|>[{]+?)(\2)$/gm;

/** Builds the story into a folder beside it; false where an edit made it unfit to be published. */
function build(content: string, out: string): boolean {
  const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', out];
  return spawnSync(process.execPath, words, { env: { PATH: process.env['PATH'] } }).status === 0;
}

function readSite(folder: string): Readonly<Record<string, string>> {
  const files = listTree(folder).map(({ path }) => path);
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** Which file stands at each path: one that stays has the same. */
function filesOf(folder: string): ReadonlyMap<string, number> {
  return new Map(listTree(folder).map(({ path }) => [path, statSync(path).ino]));
}

/** Puts one more word into one of its fields. */
function edit(content: string, which: number): () => void {
  const places = listTree(content).flatMap(({ path }) =>
    /(?:events|people|outlets|articles|sources|story)\b.*\.(?:md|yaml)$/.test(path)
      ? Array.from(readFileSync(path, 'utf8').matchAll(edited), ({ index, 0: line }) => ({
          path,
          index,
          line,
        }))
      : [],
  );
  const place = places[which % places.length];
  if (place === undefined) throw new Error('The story has no field to edit.');
  const { path, index, line } = place;
  const text = readFileSync(path, 'utf8');
  const [, begin = '', mark = '', words = ''] = new RegExp(edited.source).exec(line) ?? [];
  const changed = `${begin}${mark}${words} anew${mark}`;
  writeFileSync(path, text.slice(0, index) + changed + text.slice(index + line.length));
  return () => writeFileSync(path, text);
}

function forget(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

test('over random edits', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  const content = join(root, 'content');
  const [kept, clean] = [join(root, 'kept'), join(root, 'clean')];
  const copy = join(root, 'copy');
  cpSync(exampleFolder, content, { recursive: true });
  try {
    expect(build(content, kept)).toBe(true);
    const whole = readSite(kept);
    const tried = (which: number) => {
      const before = filesOf(kept);
      const takeBack = edit(content, which);
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
    fc.assert(fc.property(fc.nat(), tried), { numRuns: isLongForm ? 12 : 1, endOnFailure: true });
  } finally {
    forget(root, cacheOf(content), cacheOf(copy));
  }
}, 900_000);
