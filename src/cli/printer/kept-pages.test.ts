import { expect, test } from 'vitest';
import type { Reason } from '../../derive/grades/reason.ts';
import type { BuiltFile } from '../built/built-file.ts';
import { writeKnown } from '../built/file-group.ts';
import { type LastFiles, nothingStays } from '../built/last-files.ts';
import { createNewSite } from '../built/new-site.ts';
import { nodeDisk } from '../disk/disk.ts';
import { keepPages } from './kept-pages.ts';

const html = Buffer.from('<p><button popovertarget="why-day">?</button></p>');
const reasonsOf = (words: string) => new Map([['why-day', { id: 'why-day', words } as unknown as Reason]]);
const nowhere = {
  ...nodeDisk,
  makeFolder: () => undefined,
  open: () => 0,
  write: (_: number, bytes: Uint8Array) => bytes.length,
  close: () => undefined,
};

function begin(words: string, last: ReadonlyMap<string, BuiltFile> = new Map()) {
  const site = createNewSite({ folder: 'nowhere', last: { ...nothingStays, files: last }, disk: nowhere });
  return keepPages(site, reasonsOf(words));
}

/** A site in which a page was made with this key, as its last state is known. */
function lastSite(key: string | undefined): ReadonlyMap<string, BuiltFile> {
  const from = begin('the report says so').describe('index.html', key, html);
  return new Map([['index.html', { size: html.length, hash: '', ...from }]]);
}

test.each<[string, boolean, string | undefined, string | undefined, string]>([
  ['of the same key, whose marks open the same', true, 'lake', 'lake', 'the report says so'],
  ['of another key', false, 'lake', 'sea', 'the report says so'],
  ['whose mark opens another reason', false, 'lake', 'lake', 'an editor infers it'],
  ['that has no key any more', false, 'lake', undefined, 'the report says so'],
  ['that had no key', false, undefined, 'lake', 'the report says so'],
])('a page %s is kept: %s', (_, isKept, former, key, words) => {
  expect(begin(words, lastSite(former)).keep('index.html', key)).toBe(isKept);
});

test('a page that the last site had not is made', () => {
  expect(begin('the report says so').keep('index.html', 'lake')).toBe(false);
});

const group = { name: 'quotes report/lake', key: 'lake' };
const reason = 'the report says so';

/** What is written down of a site whose one page is of this group. */
function lastGroup(): LastFiles {
  const site = createNewSite({ folder: 'nowhere', last: nothingStays, disk: nowhere });
  const kept = keepPages(site, reasonsOf(reason));
  site.write('quote/index.html', html, kept.describe('quote/index.html', 'page', html));
  kept.noteGroups([{ file: 'quote/index.html', group }]);
  const [made] = site.made.values();
  if (made === undefined) throw new Error('No group was noted.');
  const stamps = [[html.length, 1]] as const;
  const known = writeKnown(made.files.flatMap((file) => site.files.get(file) ?? []));
  return { files: new Map(), groups: new Map([[group.name, { ...made, stamps, known }]]) };
}

test.each<[string, boolean, typeof group, string]>([
  ['of the same key, whose marks open the same', true, group, reason],
  ['of another key', false, { ...group, key: 'sea' }, reason],
  ['of another name', false, { ...group, name: 'quotes report/sea' }, reason],
  ['of which a mark opens another reason', false, group, 'an editor infers it'],
])('a group %s is kept: %s', (_, isKept, wanted, words) => {
  const site = createNewSite({ folder: 'nowhere', last: lastGroup(), disk: nowhere });
  const kept = keepPages(site, reasonsOf(words));
  expect(kept.keepGroup(wanted)).toBe(isKept);
  expect(site.kept.size).toBe(isKept ? 1 : 0);
  // Its page is asked for by itself, and known by its own key.
  if (wanted.name === group.name && !isKept)
    expect(kept.keep('quote/index.html', 'page')).toBe(words === reason);
});
