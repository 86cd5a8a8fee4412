/** Proves every recorded quote against the saved files: `npm run verify-quotes -- FOLDER`. Exit code 1 where one differs, 2 where it cannot run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { type SavedFile, type Verification, verifyArticle } from '../derive/verify-article.ts';
import { countOf } from '../domain/count-of.ts';
import { readSourceText } from '../ingest/source/source-text.ts';

const folder = process.argv[2];

if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error('Name the folder of the saved files: npm run verify-quotes -- ../articles');
  process.exitCode = 2;
} else {
  verifyFolder(folder);
}

function verifyFolder(saved: string): void {
  const { articles } = readContentFolder('content');
  const verifications = articles.map((article) =>
    verifyArticle(article, readSavedFile(join(saved, article.source.file.name))),
  );
  for (const verification of verifications) printVerification(verification);
  const differing = verifications.flatMap(({ mismatches }) => mismatches).length;
  const found = verifications.reduce((sum, { quotesFound }) => sum + quotesFound, 0);
  const all = verifications.reduce((sum, { quotes }) => sum + quotes, 0);
  console.log(
    `${found} of ${countOf(all, 'quote')} found word for word; ${countOf(differing, 'mismatch', 'mismatches')}.`,
  );
  if (differing > 0) process.exitCode = 1;
}

function printVerification({ articleId, quotes, quotesFound, mismatches }: Verification): void {
  console.log(
    `${mismatches.length === 0 ? 'ok ' : 'NOT'} ${articleId}: ${quotesFound} of ${countOf(quotes, 'quote')}`,
  );
  for (const { what, recorded, found } of mismatches) {
    console.log(`    ${what}\n      recorded: ${recorded}\n      in file:  ${found}`);
  }
}

function readSavedFile(path: string): SavedFile | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const reading = readSourceText(basename(path), bytes);
  return {
    text: reading.status === 'read' ? reading.source.text : '',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
