import type { FileResult } from './file-result.ts';
import { inbox } from './inbox.ts';
import { formatResult, formatSummary } from './print-results.ts';
import { createProgressBar, noProgressBar, type ProgressBar } from './progress-bar.ts';
import { ingestPaths } from './run-ingest.ts';

/** What a person asks for beside the files. */
export interface IngestFlags {
  readonly dryRun?: true;
  readonly json?: true;
  readonly out: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly update?: true;
  readonly quiet?: true;
  readonly maxSize: number;
}

/** Ingests files and folders and prints what becomes of each; the exit code is set where one could not be read. */
export function runIngest(paths: readonly string[], flags: IngestFlags): void {
  const { out, lang: language, outlet, date } = flags;
  const isDryRun = flags.dryRun === true;
  const bar = createBar(flags);
  const results = ingestPaths(paths, {
    out,
    content: 'content',
    isDryRun,
    mayUpdate: flags.update === true,
    mostBytes: flags.maxSize,
    given: { language, outlet, date },
    onProgress: bar.show,
    onWait: () => console.error('Another ingest is at work; this one begins when it has ended.'),
  });
  const done: Pick<FileResult, 'status' | 'articles'>[] = [];
  for (const result of results) {
    done.push({ status: result.status, articles: result.articles });
    bar.clear();
    printResult(result, flags, isDryRun);
  }
  if (!flags.quiet && !flags.json)
    console.log(
      done.length === 0 ? `Nothing to read: drop files into ${inbox}/ or name them.` : formatSummary(done),
    );
}

function printResult(result: FileResult, { json, quiet }: IngestFlags, isDryRun: boolean): void {
  const hasProblem = result.notices.some(({ severity }) => severity === 'error');
  if (hasProblem) process.exitCode = 1;
  if (json) console.log(JSON.stringify(result));
  else if (hasProblem) console.error(formatResult(result, isDryRun));
  else if (!quiet) console.log(formatResult(result, isDryRun));
}

function createBar({ json, quiet }: IngestFlags): ProgressBar {
  return process.stderr.isTTY && !json && !quiet ? createProgressBar(process.stderr) : noProgressBar;
}
