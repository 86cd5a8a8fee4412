import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget, RecordCounts, RecordName } from './size-budgets.ts';

const importedScript = /(?:from|import)\s*"\.\/([^"]+)"/g;
const loadedScript = /<script[^>]+src="\/([^"]+)"/g;
/** Before a page is painted: not the sheet for paper. */
const loadedStyles = /<link rel="stylesheet" href="\/([^"]+)"(?! media)/g;

/** The files of a built site that a budget is about. Throws where there is none: a budget on nothing holds always. */
export function filesOf({ what, files, weigh }: Budget, site: string): readonly string[] {
  const found = globSync(join(site, files)).filter((file) => statSync(file).isFile());
  if (found.length === 0) throw new Error(`The budget “${what}” finds no ${files} in ${site}/.`);
  if (weigh === 'scripts') return scriptsOf(found, site);
  return weigh === 'styles' ? stylesOf(found, site) : found;
}

/** Bytes of files after gzip, each compressed alone, as a server sends them. */
export function weighFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** How many bytes a budget allows with so many records. */
export function allowedBytes({ fixed, each = {} }: Budget, records: RecordCounts): number {
  const perRecord = (Object.entries(each) as [RecordName, number][]).map(
    ([name, most]) => most * records[name],
  );
  return perRecord.reduce((sum, part) => sum + part, fixed);
}

/** What is over, by how much and what to do; undefined where the budget holds. */
export function overBudget(budget: Budget, bytes: number, records: RecordCounts): string | undefined {
  const most = allowedBytes(budget, records);
  if (bytes <= most) return undefined;
  return [
    `The ${budget.what} (${budget.files}) weigh ${bytes} bytes after gzip, ${bytes - most} more than the ${most} allowed.`,
    'Look for a package or a value that came in with an import, or for markup that each record repeats.',
    'Where the weight is worth it, raise the number in tests/size-budgets.ts and say why in the commit.',
  ].join('\n  ');
}

/** The scripts that pages load, and those that these import, each once. */
function scriptsOf(pages: readonly string[], site: string): readonly string[] {
  const found = new Set<string>();
  const add = (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    for (const [, name = ''] of readFileSync(script, 'utf8').matchAll(importedScript))
      add(join(site, '_astro', name));
  };
  for (const page of pages)
    for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(loadedScript)) add(join(site, path));
  return [...found];
}

function stylesOf(pages: readonly string[], site: string): readonly string[] {
  const paths = pages.flatMap((page) =>
    Array.from(readFileSync(page, 'utf8').matchAll(loadedStyles), ([, path = '']) => join(site, path)),
  );
  return [...new Set(paths)];
}
