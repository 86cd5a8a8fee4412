import { expect, test } from 'vitest';
import type { Reason } from '../../derive/grades/reason.ts';
import type { BuiltFile } from '../built/built-file.ts';
import { createNewSite } from '../built/new-site.ts';
import { nodeDisk } from '../disk/disk.ts';
import { keepPages } from './kept-pages.ts';

const html = Buffer.from('<p><button popovertarget="why-day">?</button></p>');
const reasonsOf = (words: string) => new Map([['why-day', { id: 'why-day', words } as unknown as Reason]]);
const nowhere = { ...nodeDisk, makeFolder: () => undefined };

function begin(words: string, last: ReadonlyMap<string, BuiltFile> = new Map()) {
  return keepPages(createNewSite({ folder: 'nowhere', last, disk: nowhere }), reasonsOf(words));
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
