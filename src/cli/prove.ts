/**
 * Proves what is recorded against the saved files: `npm run prove -- FOLDER` (or `npm run verify-quotes`).
 * Exit code 0: all of it is as recorded, or as it was proved. 1: something is not. 2: it could not run.
 */
import { Command } from 'commander';
import { contentFolder } from '../collections/content-folder.ts';
import { formatNotice } from '../domain/notice.ts';
import { formatProveResult, formatProveSummary, formatShared } from './prove/print-prove.ts';
import { findStaleProofs, isProved, type ProveResult, runProve } from './prove/run-prove.ts';
import { savedPlaces } from './saved/saved-folders.ts';
import { sortArguments } from './saved/sort-arguments.ts';

const usual = contentFolder();

interface Flags {
  readonly check?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly content: string;
}

const command = new Command('npm run prove --')
  .description(
    'Compares every recorded word with the saved files and keeps a proof beside the articles, by which the build tells whether anything was changed since.',
  )
  .argument(
    '[files-and-ids...]',
    `saved files, folders of them, ids of articles; without a file or folder ${usual}/inbox/ and the folders of npm run saved-files are looked through, without an id all articles are proved`,
  )
  .option('--check', 'compare only, write no proof')
  .option('--json', 'print one JSON object for each article instead of sentences')
  .option('--quiet', 'print problems only')
  .option('--content <folder>', 'the folder with the articles', usual)
  .addHelpText(
    'after',
    '\nExit codes: 0 all is as recorded or as it was proved, 1 something is not, 2 it could not run.',
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

command.action(async (named: readonly string[], flags: Flags) => {
  try {
    await run(named, flags);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
});
await command.parseAsync();

async function run(named: readonly string[], flags: Flags): Promise<void> {
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

function printResult(result: ProveResult, { check, json, quiet }: Flags): void {
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

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
