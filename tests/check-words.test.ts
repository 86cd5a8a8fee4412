/** What a reader's own check finds in the invented story, however its reports reach the field; and what the site carries for it. */
import { expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { checkReport, passagesOf, type ReportCheck } from '../src/check/check-report.ts';
import { describeCheck } from '../src/check/describe-check.ts';
import { findReport } from '../src/check/find-report.ts';
import { createFileFinder } from '../src/cli/saved/find-saved-file.ts';
import { readSavedFile } from '../src/cli/saved/read-saved-file.ts';
import { readContentFolder } from '../src/collections/read-content-folder.ts';
import { readProofs } from '../src/collections/read-proofs.ts';
import { listCheckedSources } from '../src/derive/checked/checked-source.ts';
import { viewCheckedReport } from '../src/derive/checked/view-checked-report.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { listRecorded } from '../src/derive/proof/recorded.ts';
import { findSharedRuns, indexRuns } from '../src/derive/proof/shared-runs.ts';
import { changeInsideWords } from './check/change-words.ts';
import { pasteStyles } from './check/paste-styles.ts';
import { exampleFolder, exampleSaved } from './example-folder.ts';

const dossier = buildDossier(readContentFolder(exampleFolder));
const sources = listCheckedSources(dossier, readProofs(exampleFolder));
const findFile = createFileFinder([exampleSaved]);
const cases = await Promise.all(
  sources.map(async (source) => {
    const { article } = source;
    const { name, span } = article.source.file;
    const found = findFile(article.source.file);
    if (found === undefined) throw new Error(`${name} is not in ${exampleSaved}.`);
    const { text } = await readSavedFile(name, found);
    const spans = listRecorded(article)
      .filter(({ path }) => path[0] === 'quotes' || path[0] === 'events')
      .flatMap(({ words }) => words.filter(({ field }) => !field.startsWith('insertions')))
      .map((words) => [words.span[0] - span[0], words.span[1] - span[0]] as const);
    const checked = viewCheckedReport(source);
    return { checked, report: text.slice(...span), spans };
  }),
);
const reports = cases.map(({ checked }) => checked);

const notFound = ({ results }: ReportCheck) =>
  results.filter(({ kind }) => kind !== 'found').map(({ item }) => item.address);

test.each(Object.entries(pasteStyles))(
  'everything recorded is found in a report pasted with %s',
  (_, paste) => {
    for (const { checked, report } of cases) {
      const check = checkReport(paste(report), checked);
      expect(notFound(check)).toEqual([]);
      expect(check.outcome).toBe('all');
      expect(check.results.length).toBeGreaterThan(15);
    }
  },
);

test('of 400 single characters changed inside recorded words none goes unnoticed', () => {
  const random = createRandom(7);
  const unnoticed = Array.from({ length: 400 }, () => {
    const { checked, report, spans } = random.pick(cases);
    const change = changeInsideWords(report, spans, random);
    const { results } = checkReport(change.text, checked);
    const told = results.some(
      ({ kind, passages }) =>
        kind !== 'found' || passages.some(({ finding }) => finding.kind === 'found' && finding.isSpaced),
    );
    return told ? [] : [change.told];
  });
  expect(unnoticed.flat()).toEqual([]);
});

test('another report confirms nothing, and the right one is known', () => {
  for (const { checked, report } of cases) {
    for (const other of reports.filter((each) => each !== checked)) {
      const check = checkReport(report, other);
      expect([check.outcome, check.results.filter(({ kind }) => kind === 'found')]).toEqual(['other', []]);
    }
    expect(findReport(report, reports)?.report.id).toBe(checked.id);
  }
  expect(findReport('Nothing of the harbour.', reports)).toBeUndefined();
});

test.each([
  ['ends before the report does', (report: string) => report.slice(0, report.length / 2), 1],
  ['begins after the report does', (report: string) => report.slice(report.length / 2), 0],
] as const)('a part of a page says that it %s', (words, cut, side) => {
  for (const { checked, report } of cases) {
    const check = checkReport(cut(report), checked);
    expect(check.outcome).toBe('part');
    expect(describeCheck(check).explanation).toContain(words);
    expect(check.reach[side]).toBeGreaterThan(200);
    expect(check.reach[side]).toBeLessThan(800);
  }
});

test('what has little of a report may be another, and is told so; half of a page is not', () => {
  const mayBeAnother = 'Little of this report stands in your text: it may be another.';
  for (const { checked, report, spans } of cases) {
    const [start = 0, end = 0] = spans[Math.floor(spans.length / 2)] ?? [];
    const retold = `${report.slice(Math.max(0, start - 90), end + 90)} ${'And so it went on. '.repeat(30)}`;
    const { headline, explanation } = describeCheck(checkReport(retold, checked));
    expect(explanation).toContain(mayBeAnother);
    expect(headline).not.toContain('the rest lies beyond');
    const half = describeCheck(checkReport(report.slice(0, report.length / 2), checked));
    expect(half.explanation).not.toContain(mayBeAnother);
    expect(half.headline).toContain('the rest lies beyond');
  }
});

test('a text in which something reads otherwise and something is missing says both', () => {
  const told: string[] = [];
  for (const { checked, report, spans } of cases) {
    const long = spans.filter(([start, end]) => end - start > 24).toSorted(([one], [other]) => one - other);
    const [first, last] = [long[0], long.at(-1)];
    if (first === undefined || last === undefined) throw new Error('No words are long enough.');
    const changed = `${report.slice(0, first[1] - 8)}othr ${report.slice(first[1] - 4, last[0])}`;
    const check = checkReport(changed + report.slice(last[1]), checked);
    const gone = check.results.filter(({ kind }) => kind === 'missing' || kind === 'elsewhere').length;
    const rest = gone === 0 ? '' : `, ${gone} not`;
    expect(describeCheck(check).headline.replace(/^.* reads? otherwise/, '')).toBe(rest);
    told.push(rest);
  }
  expect(told.filter((rest) => rest !== '')).not.toEqual([]);
});

test('what is carried for a check is hashes, and no words of a report but those recorded', () => {
  for (const { checked, report } of cases) {
    const around = passagesOf(checked).flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    expect(around.length).toBeGreaterThan(30);
    expect(around.filter((hash) => !/^[0-9a-z]{1,7}$/.test(hash))).toEqual([]);
    expect(around.join('').length).toBeLessThan(1_700);
    const words = new Set(passagesOf(checked).map((passage) => passage.words));
    const rest = JSON.stringify(checked, (key, value) => (key === 'words' && words.has(value) ? '' : value));
    const texts = rest.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    const runs = indexRuns(report);
    expect(texts.filter((text) => findSharedRuns(text.slice(1, -1), runs).length > 0)).toEqual([]);
  }
});
