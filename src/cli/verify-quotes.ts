/** Proves every recorded quote against the saved files: `npm run verify-quotes -- FOLDER`. Exit code 1 where one differs, 2 where it cannot run. */
import { existsSync, statSync } from 'node:fs';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { type SavedFile, type Verification, verifyArticle } from '../derive/checks/verify-article.ts';
import { readSourceText } from '../ingest/source/source-text.ts';
import { countOf } from '../text/count-of.ts';
import { createFileFinder, type FoundFile } from './find-saved-file.ts';

const folder = process.argv[2];

if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error('Name the folder of the saved files: npm run verify-quotes -- ../articles');
  process.exitCode = 2;
} else {
  verifyFolder(folder);
}

function verifyFolder(saved: string): void {
  const { articles } = readContentFolder('content');
  const findFile = createFileFinder(saved);
  const verifications = articles.map((article) => {
    const { file } = article.source;
    return verifyArticle(article, readSavedFile(file.name, findFile(file)));
  });
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

function readSavedFile(name: string, found: FoundFile | undefined): SavedFile | undefined {
  if (found === undefined) return undefined;
  const reading = readSourceText(name, found.bytes);
  return { text: reading.status === 'read' ? reading.source.text : '', sha256: found.sha256 };
}
