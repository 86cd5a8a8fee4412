import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { checkContent } from '../../collections/check-content.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { contentTextsIn } from './content-texts.ts';
import { planMerge } from './plan-merge.ts';
import { runMerge } from './run-merge.ts';

let content = '';
beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'merge-')), 'content');
  cpSync(exampleFolder, content, { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

test('a dry run names the files and leaves them as they are', () => {
  const told = runMerge(content, { keep: 'marlowe', gone: 'tveit' }, { isDry: true });
  expect(told).toContain('tveit would be marlowe');
  expect(told).toContain(join(content, 'people/marlowe.yaml'));
  expect(told).toContain('Nothing was written.');
  expect(readContentFolder(content)).toEqual(readContentFolder(exampleFolder));
  expect(existsSync(join(content, '.receipts'))).toBe(existsSync(join(exampleFolder, '.receipts')));
});

test('every reference is carried, the old id leads on, and nothing else changes', () => {
  const before = readContentFolder(content);
  const quotesOf = (id: string, { articles }: typeof before) =>
    articles.flatMap(({ quotes }) => quotes).filter(({ speaker }) => speaker.includes(id)).length;
  const [keep, gone] = ['marlowe', 'tveit'];
  const both = quotesOf(keep, before) + quotesOf(gone, before);
  const told = runMerge(content, { keep, gone });
  const after = readContentFolder(content);
  expect(quotesOf(gone, after)).toBe(0);
  expect(quotesOf(keep, after)).toBeLessThanOrEqual(both);
  expect(quotesOf(keep, after)).toBeGreaterThan(quotesOf(keep, before));
  const person = after.people.find(({ id }) => id === keep);
  expect(person?.formerly).toContain(gone);
  expect(person?.spellings).toContain('Joren Tveit');
  expect(checkContent(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(existsSync(join(content, 'people', `${gone}.yaml`))).toBe(false);
  expect(told).toContain('tveit is marlowe');
});

test('comments and what is not named stay to the letter', () => {
  const path = join(content, 'people/marlowe.yaml');
  writeFileSync(path, `# Ours.\n${readFileSync(path, 'utf8')}`);
  const [keep] = planMerge(contentTextsIn(content), { keep: 'marlowe', gone: 'kasparin' });
  expect(keep?.after).toMatch(/^# Ours\.\n/);
});

test.each([
  [{ keep: 'marlowe', gone: 'nobody' }, /Nobody is recorded as “nobody”/],
  [{ keep: 'marlow', gone: 'nobody' }, /there is no people\/marlow\.yaml\. Do you mean “marlowe”\?/],
  [{ keep: 'marlowe', gone: 'marlowe' }, /one person already/],
])('%j is refused', (merge, why) => {
  expect(() => planMerge(contentTextsIn(content), merge)).toThrow(why);
});
