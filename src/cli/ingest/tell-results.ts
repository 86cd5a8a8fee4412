import { formatNotice, type Notice } from '../../domain/notice.ts';
import { printableLines } from '../../text/escaping/printable.ts';
import { createProgressBar, noProgressBar, type ProgressBar } from '../command/progress-bar.ts';
import type { FileResult } from './file-result.ts';
import type { IngestOptions } from './ingest-options.ts';
import { formatResult, formatSummary } from './print-results.ts';

/** How results are told. */
export interface TellFlags {
  readonly dryRun?: true;
  readonly json?: true;
  readonly quiet?: true;
}

type Listeners = Pick<IngestOptions, 'onProgress' | 'onFault' | 'onWait'>;

/**
 * Prints what becomes of each file while it is ingested, and how many there were; `nothing` is said where there was
 * none. The exit code is set where one could not be read.
 */
export function tellResults(
  ingest: (listeners: Required<Listeners>) => Iterable<FileResult>,
  flags: TellFlags,
  nothing: string,
): void {
  const bar = createBar(flags);
  const results = ingest({
    onProgress: bar.show,
    onFault: (faults) => {
      bar.clear();
      tellNotices(faults);
    },
    onWait: () => console.error('Another ingest is at work; this one begins when it has ended.'),
  });
  const done: Pick<FileResult, 'status' | 'articles'>[] = [];
  for (const result of results) {
    done.push({ status: result.status, articles: result.articles });
    bar.clear();
    tellResult(result, flags);
  }
  if (!flags.quiet && !flags.json) console.log(done.length === 0 ? nothing : formatSummary(done));
}

export function tellNotices(notices: readonly Notice[]): void {
  for (const notice of notices) console.error(printableLines(formatNotice(notice)));
}

export function tellResult(result: FileResult, { json, quiet, dryRun }: TellFlags): void {
  const hasProblem = result.notices.some(({ severity }) => severity === 'error');
  if (hasProblem) process.exitCode = 1;
  if (json) console.log(JSON.stringify(result));
  else if (hasProblem) console.error(formatResult(result, dryRun === true));
  else if (!quiet) console.log(formatResult(result, dryRun === true));
}

/** A bar where somebody looks. */
export function createBar({ json, quiet }: TellFlags): ProgressBar {
  return process.stderr.isTTY && !json && !quiet ? createProgressBar(process.stderr) : noProgressBar;
}
