/**
 * Builds the site into a folder of its own and puts it in the place of the last one when it is whole:
 * a build that fails leaves the last good site as it was.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { readSuggestions } from '../collections/read-suggestions.ts';
import { countReviews } from '../derive/checks/count-reviews.ts';
import { headersFile } from '../exports/headers-file.ts';
import { countOf } from '../text/count-of.ts';

const site = 'dist';
const fresh = `.dist-next-${process.pid}`;
const former = `.dist-former-${process.pid}`;

try {
  await build({ outDir: `./${fresh}`, logLevel: 'warn' });
  writeFileSync(join(fresh, '_headers'), headersFile());
  if (existsSync(site)) renameSync(site, former);
  renameSync(fresh, site);
  console.log(`The site stands in ${site}/.`);
  const reviews = countReviews(readContentFolder('content'));
  if (reviews !== undefined) console.warn(reviews);
  console.log(`${countOf(readSuggestions('content').length, 'link')} suggested (npm run suggest).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(former, { recursive: true, force: true });
}
