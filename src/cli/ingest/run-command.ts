import { formatNotice } from '../../domain/notice.ts';
import { printableLines } from '../../text/printable.ts';
import { createProgressBar, noProgressBar, type ProgressBar } from '../command/progress-bar.ts';
import { askOn, chooseNothing } from '../place/ask-place.ts';
import { formatPlaceResult, isPlaced } from '../place/print-place.ts';
import type { FileResult } from './file-result.ts';
import { openInputs } from './open-inputs.ts';
import { formatResult, formatSummary } from './print-results.ts';
import { ingestPaths } from './run-ingest.ts';

/** What a person asks for beside the files. */
export interface IngestFlags {
  /** The folder whose people, outlets and events are known. */
  readonly content: string;
  /** The folder that is read where no file is named. */
  readonly inbox: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly out: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly url?: string;
  readonly allowPrivate?: true;
  readonly update?: true;
  readonly quiet?: true;
  readonly explain?: true;
  readonly maxSize: number;
}

/**
 * Ingests files, folders and addresses and prints what becomes of each; the exit code is set where one could not be
 * read.
 */
export async function runIngest(named: readonly string[], flags: IngestFlags): Promise<void> {
  const paths = await fetchNamed(named, flags);
  const { content, inbox, out, lang: language, outlet, date, url } = flags;
  const isDryRun = flags.dryRun === true;
  if (flags.update) await placeFirst(paths, flags);
  const bar = createBar(flags);
  const results = ingestPaths(paths, {
    out,
    content,
    isDryRun,
    mayUpdate: flags.update === true,
    explains: flags.explain === true,
    mostBytes: flags.maxSize,
    given: { language, outlet, date, url },
    opened: await openInputs(paths, flags.maxSize),
    onProgress: bar.show,
    onFault: (faults) => {
      bar.clear();
      for (const fault of faults) console.error(printableLines(formatNotice(fault)));
    },
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

/** Words that a person left without a place get theirs before their article is brought up to date; what stays open is said. */
async function placeFirst(paths: readonly string[], { out, dryRun, json, quiet, maxSize }: IngestFlags) {
  const { placeMissing } = await import('./place-missing.ts');
  const canAsk = !json && !dryRun && process.stdin.isTTY && process.stdout.isTTY;
  const choose = canAsk ? askOn({ input: process.stdin, output: process.stdout }) : chooseNothing;
  const options = { out, isDryRun: dryRun === true, mostBytes: maxSize, choose };
  for await (const result of placeMissing(paths, options)) {
    if (!isPlaced(result)) process.exitCode = 1;
    if (json || !isPlaced(result)) console.error(formatPlaceResult(result));
    else if (!quiet) console.log(formatPlaceResult(result));
  }
}

/** Addresses are fetched into the inbox first; what cannot be fetched says what to do instead, and stops no other. */
async function fetchNamed(named: readonly string[], flags: IngestFlags): Promise<readonly string[]> {
  if (!named.some(isWebAddress)) return named;
  const { fetchToInbox } = await import('../fetch/fetch-to-inbox.ts');
  const paths: string[] = [];
  for (const name of named) {
    const kept = isWebAddress(name) ? await fetchToInbox(name, flags.inbox, flags) : name;
    if (typeof kept === 'string') paths.push(kept);
    else
      printResult(
        { file: name, status: 'refused', articles: [], changes: [], notices: [kept] },
        flags,
        false,
      );
  }
  return paths;
}

const webAddress = /^https?:\/\//i;

function isWebAddress(name: string): boolean {
  return webAddress.test(name) && URL.canParse(name);
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
