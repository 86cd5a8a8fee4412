import { expect, test } from 'vitest';
import { findStaying } from './find-staying.ts';

/** What stays of a last site of these files where the new one has those, of which some were written. */
function staying(last: readonly string[], files: readonly string[], written: readonly string[] = []) {
  const { folders, alone } = findStaying({ names: files, written: new Set(written) }, last);
  return { folders: Object.fromEntries(folders), alone };
}

const site = ['index.html', 'a/index.html', 'a/one/x', 'a/one/deep/y', 'a/two/z', 'b/w'];

test('where nothing changed each folder goes whole', () => {
  expect(staying(site, site)).toEqual({
    folders: { a: ['a/index.html', 'a/one/x', 'a/one/deep/y', 'a/two/z'], b: ['b/w'] },
    alone: ['index.html'],
  });
});

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['was written', site, site, ['a/one/x']],
  ['is new', site.filter((name) => name !== 'a/one/x'), site, ['a/one/x']],
  ['is gone', site, site.filter((name) => name !== 'a/one/x'), []],
  ['nobody built', [...site, 'a/one/strange'], site.filter((name) => name !== 'a/one/x'), []],
])('a folder in which a file %s is gone through', (_, last, files, written) => {
  expect(staying(last, files, written)).toEqual({
    folders: { 'a/one/deep': ['a/one/deep/y'], 'a/two': ['a/two/z'], b: ['b/w'] },
    alone: ['index.html', 'a/index.html'],
  });
});

test('a folder in which an empty one lies is gone through', () => {
  const names = ['index.html', 'a/x', 'a/b/y'];
  expect(staying([...names, 'a/empty/'], names)).toEqual({
    folders: { 'a/b': ['a/b/y'] },
    alone: ['index.html', 'a/x'],
  });
});

test('a file in the place of a folder, and a folder in that of a file, stay nowhere', () => {
  expect(staying(['a/b', 'c'], ['a', 'c/d'], ['a', 'c/d'])).toEqual({ folders: {}, alone: [] });
});
