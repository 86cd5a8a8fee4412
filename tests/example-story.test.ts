/** The story in examples/ is as valid as the one that ships, and its saved files still give what is recorded. */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingestPaths } from '../src/cli/ingest/run-ingest.ts';
import { isProved, type ProveResult, runProve } from '../src/cli/prove/run-prove.ts';
import { checkContent } from '../src/collections/check-content.ts';
import { checkWords } from '../src/collections/check-words.ts';
import { readArticle, readContentFolder } from '../src/collections/read-content-folder.ts';
import { readProofs } from '../src/collections/read-proofs.ts';
import { readSuggestions } from '../src/collections/read-suggestions.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import type { ArticleEntry } from '../src/domain/content.ts';
import { exampleFolder, exampleSaved } from './example-folder.ts';

const content = readContentFolder(exampleFolder);
const dossier = buildDossier(content);

const out = mkdtempSync(join(tmpdir(), 'example-'));
afterAll(() => rmSync(out, { recursive: true }));

test('every recorded word stands in the saved files, as its proof says', async () => {
  const options = {
    content: exampleFolder,
    places: [exampleSaved],
    ids: [],
    isCheck: true,
    day: '2031-07-22',
  };
  const results: ProveResult[] = [];
  for await (const result of runProve(options)) results.push(result);
  expect(results.filter((result) => !isProved(result, true)).map(({ article }) => article.id)).toEqual([]);
  expect(results).toHaveLength(3);
});

test('it is whole, and no link waits for a decision', () => {
  expect([...checkContent(content), ...checkWords(content, readProofs(exampleFolder))]).toEqual([]);
  expect(readSuggestions(exampleFolder)).toEqual([]);
});

test('it has what makes a story hard', () => {
  expect(dossier.ledger.some(({ kind }) => kind === 'conflict')).toBe(true);
  expect(dossier.quotes.some(({ contested }) => contested !== undefined)).toBe(true);
  expect(dossier.articles.some(({ published }) => published.grade === 'inferred')).toBe(true);
  expect(dossier.events.some(({ kind }) => kind === 'planned')).toBe(true);
  expect([dossier.articles.length, dossier.people.length]).toEqual([3, 6]);
});

test('ingest finds every quotation of it where it is recorded', () => {
  const results = [
    ...ingestPaths([exampleSaved], {
      out,
      content: exampleFolder,
      isDryRun: false,
      mayUpdate: false,
      mostBytes: 1_000_000,
      given: {},
    }),
  ];
  expect(results.map(({ status }) => status)).toEqual(['written', 'written', 'written']);
  const drafts = globSync(join(out, 'articles/*.md')).map(readArticle);
  expect(placesOf(drafts)).toEqual(placesOf(content.articles));
});

function placesOf(articles: readonly ArticleEntry[]): readonly string[] {
  return articles
    .flatMap(({ source, quotes }) => quotes.map(({ span }) => [source.file.name, ...span].join(' ')))
    .toSorted();
}
