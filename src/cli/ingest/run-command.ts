import { askOn, chooseNothing } from '../place/ask-place.ts';
import { formatPlaceResult, isPlaced } from '../place/print-place.ts';
import { isNamedAddress } from './is-named-address.ts';
import { openInputs } from './open-inputs.ts';
import { ingestPaths } from './run-ingest.ts';
import { type TellFlags, tellResult, tellResults } from './tell-results.ts';

/** What a person asks for beside the files. */
export interface IngestFlags extends TellFlags {
  /** The folder whose people, outlets and events are known. */
  readonly content: string;
  /** The folder that is read where no file is named. */
  readonly inbox: string;
  readonly out: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly url?: string;
  readonly allowPrivate?: true;
  readonly update?: true;
  readonly explain?: true;
  readonly maxSize: number;
}

/**
 * Ingests files, folders and addresses and prints what becomes of each; the exit code is set where one could not be
 * read.
 */
export async function runIngest(named: readonly string[], flags: IngestFlags): Promise<void> {
  const paths = await fetchNamed(named, flags);
  const { content, inbox, out, maxSize: mostBytes } = flags;
  if (flags.update) await placeFirst(paths, { ...flags, mostBytes });
  const opened = await openInputs(paths, mostBytes);
  tellResults(
    (listeners) =>
      ingestPaths(paths, {
        ...listeners,
        out,
        content,
        isDryRun: flags.dryRun === true,
        mayUpdate: flags.update === true,
        explains: flags.explain === true,
        mostBytes,
        given: givenIn(flags),
        opened,
      }),
    flags,
    `Nothing to read: drop files into ${inbox}/ or name them.`,
  );
}

/** What a person says of the files that are read. */
export function givenIn({ lang, outlet, date, url }: Pick<IngestFlags, 'lang' | 'outlet' | 'date' | 'url'>) {
  return { language: lang, outlet, date, url };
}

type PlaceFirstFlags = TellFlags & { readonly out: string; readonly mostBytes: number };

/** Words that a person left without a place get theirs before their article is brought up to date; what stays open is said. */
export async function placeFirst(
  paths: readonly string[],
  { out, dryRun, json, quiet, mostBytes }: PlaceFirstFlags,
): Promise<void> {
  const { placeMissing } = await import('./place-missing.ts');
  const canAsk = !json && !dryRun && process.stdin.isTTY && process.stdout.isTTY;
  const choose = canAsk ? askOn({ input: process.stdin, output: process.stdout }) : chooseNothing;
  for await (const result of placeMissing(paths, { out, isDryRun: dryRun === true, mostBytes, choose })) {
    if (!isPlaced(result)) process.exitCode = 1;
    if (json || !isPlaced(result)) console.error(formatPlaceResult(result));
    else if (!quiet) console.log(formatPlaceResult(result));
  }
}

/** Addresses are fetched into the inbox first; what cannot be fetched says what to do instead, and stops no other. */
async function fetchNamed(named: readonly string[], flags: IngestFlags): Promise<readonly string[]> {
  if (!named.some(isNamedAddress)) return named;
  const { fetchToInbox } = await import('../fetch/fetch-to-inbox.ts');
  const paths: string[] = [];
  for (const name of named) {
    const kept = isNamedAddress(name) ? await fetchToInbox(name, flags.inbox, flags) : name;
    if (typeof kept === 'string') paths.push(kept);
    else tellResult({ file: name, status: 'refused', articles: [], changes: [], notices: [kept] }, flags);
  }
  return paths;
}
