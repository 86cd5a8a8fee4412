/** Fails where the built site is heavier than tests/size-budgets.ts allows. */
import { existsSync } from 'node:fs';
import { contentFolder } from '../src/collections/content-folder.ts';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { budgets, countRecords } from './size-budgets.ts';
import { allowedBytes, filesOf, overBudget, weighFiles } from './weigh-site.ts';

const site = 'dist';
if (!existsSync(site)) throw new Error(`${site}/ does not exist: run npm run build first.`);
const records = countRecords(buildDossier(readPublishedContent(contentFolder())));
const problems = budgets.flatMap((budget) => {
  const bytes = weighFiles(filesOf(budget, site));
  if (process.argv.includes('--list'))
    console.log(`${budget.what}: ${bytes} of ${allowedBytes(budget, records)} bytes`);
  return overBudget(budget, bytes, records) ?? [];
});
for (const problem of problems) console.error(problem);
console.log(`${budgets.length} size budgets, ${problems.length} exceeded`);
process.exitCode = problems.length === 0 ? 0 : 1;
