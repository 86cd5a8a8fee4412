import { formatNotice } from '../../domain/notice.ts';
import { today } from '../clock/today.ts';
import { savedPlaces } from '../saved/saved-folders.ts';
import { sortArguments } from '../saved/sort-arguments.ts';
import { formatProveResult, formatProveSummary, formatShared } from './print-prove.ts';
import { findStaleProofs, isProved, type ProveResult, runProve } from './run-prove.ts';

export interface ProveFlags {
  readonly check?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly content: string;
}

/** Proves the articles that are named, or all, and prints what became of each: exit code 1 where something differs. */
export async function proveNamed(named: readonly string[], flags: ProveFlags): Promise<void> {
  const { places: given, ids } = sortArguments(named, flags.content);
  const places = savedPlaces(given, flags.content);
  const results: ProveResult[] = [];
  const options = { content: flags.content, places, ids, isCheck: flags.check === true, day: today() };
  for await (const result of runProve(options)) {
    results.push(result);
    printResult(result, flags);
  }
  for (const notice of findStaleProofs(flags.content)) {
    process.exitCode = 1;
    console.error(formatNotice(notice));
  }
  if (!flags.quiet && !flags.json) console.log(formatProveSummary(results));
}

function printResult(result: ProveResult, { check, json, quiet }: ProveFlags): void {
  const isProblem = !isProved(result, check === true);
  if (isProblem) process.exitCode = 1;
  if (json) console.log(JSON.stringify(toJson(result)));
  else if (isProblem) console.error(formatProveResult(result, check === true));
  else if (!quiet) console.log(formatProveResult(result, check === true));
  const shared = json || quiet ? undefined : formatShared(result);
  if (shared !== undefined) console.warn(shared);
}

function toJson({ article, outcome, isRenewed, shared }: ProveResult): object {
  const { text: _, ...told } = { text: undefined, ...outcome };
  return { article: article.id, file: article.source.file.name, ...told, proofWritten: isRenewed, shared };
}
