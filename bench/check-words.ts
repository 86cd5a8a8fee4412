/**
 * How well a reader's own check finds what is recorded: `npm run bench:check -- FOLDER 10000`, where FOLDER holds
 * the saved files. Every style of pasting, every single-character change inside recorded words, every wrong report.
 */
import { checkReport, type ReportCheck } from '../src/check/check-report.ts';
import type { CheckedReport } from '../src/check/checked-report.ts';
import { findReport } from '../src/check/find-report.ts';
import { createFileFinder } from '../src/cli/saved/find-saved-file.ts';
import { readSavedFile } from '../src/cli/saved/read-saved-file.ts';
import { contentFolder } from '../src/collections/content-folder.ts';
import { readProofs } from '../src/collections/read-proofs.ts';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { listCheckedSources } from '../src/derive/checked/checked-source.ts';
import { viewCheckedReport } from '../src/derive/checked/view-checked-report.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { listRecorded } from '../src/derive/proof/recorded.ts';
import { changeInsideWords } from '../tests/check/change-words.ts';
import { pasteStyles } from '../tests/check/paste-styles.ts';
import { createRandom } from './random.ts';

const [folder, count = '10000'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the saved files.');
const dossier = buildDossier(readPublishedContent(contentFolder()));
const sources = listCheckedSources(dossier, readProofs(contentFolder()));
const findFile = createFileFinder([folder]);
const cases = await Promise.all(
  sources.map(async (source) => {
    const { article } = source;
    const found = findFile(article.source.file);
    if (found === undefined) throw new Error(`${article.source.file.name} is not in ${folder}.`);
    const { text } = await readSavedFile(article.source.file.name, found);
    const checked = viewCheckedReport(source);
    const [from, to] = article.source.file.span;
    const spans = listRecorded(article)
      .filter(({ path }) => path[0] === 'quotes' || path[0] === 'events')
      .flatMap(({ words }) => words.filter(({ field }) => !field.startsWith('insertions')))
      .map(({ span }) => [span[0] - from, span[1] - from] as const);
    return { checked, report: text.slice(from, to), spans };
  }),
);

for (const [style, paste] of Object.entries(pasteStyles)) {
  const results = cases.flatMap(({ checked, report }) => checkReport(paste(report), checked).results);
  console.log(`${style}: ${tally(results)}`);
}

const random = createRandom(1);
const noticed = { yes: 0, no: 0 };
for (let trial = 0; trial < Number(count); trial += 1) {
  const { checked, report, spans } = random.pick(cases);
  const change = changeInsideWords(report, spans, random);
  const result = checkReport(change.text, checked);
  const isNoticed = !confirmsAll(result);
  noticed[isNoticed ? 'yes' : 'no'] += 1;
  if (!isNoticed) console.log(`unnoticed in ${checked.id}: ${change.told}`);
}
console.log(`${count} changes inside recorded words: ${noticed.yes} noticed, ${noticed.no} not.`);

for (const { checked } of cases) {
  const others = cases.filter(({ checked: other }) => other !== checked);
  const confirmed = others.map(
    ({ report }) => checkReport(report, checked).results.filter(({ kind }) => kind === 'found').length,
  );
  console.log(
    `${checked.id}, ${bytesOf(checked)} bytes of surroundings: wrong reports confirm ${confirmed.join(' ')}`,
  );
}
const named = cases.filter(
  ({ checked, report }) =>
    findReport(
      report,
      cases.map((each) => each.checked),
    )?.report.id === checked.id,
);
console.log(`the right report is found for ${named.length} of ${cases.length} texts`);

function confirmsAll({ results }: ReportCheck): boolean {
  return results.every(
    ({ kind, passages }) =>
      kind === 'found' && passages.every(({ finding }) => finding.kind === 'found' && !finding.isSpaced),
  );
}

function tally(results: ReportCheck['results']): string {
  return (['quote', 'attribution', 'claim'] as const)
    .map((kind) => {
      const own = results.filter(({ item }) => item.kind === kind);
      return `${own.filter((result) => result.kind === 'found').length} of ${own.length} ${kind}s`;
    })
    .join(', ');
}

function bytesOf({ items, sha256 }: CheckedReport): number {
  const around = items.flatMap(({ passages }) =>
    passages.map(({ before = '', after = '' }) => before + after),
  );
  return sha256.length + around.join('').length;
}
