import { existsSync } from 'node:fs';
import { countOf } from '../../text/count-of.ts';
import { placeFirst } from '../ingest/run-command.ts';
import { type TellFlags, tellNotices, tellResults } from '../ingest/tell-results.ts';
import { mergeParts, openParts, type PartsOfRun } from './merge-parts.ts';

export interface MergeFlags extends TellFlags {
  readonly content: string;
  readonly out: string;
  readonly update?: true;
  readonly explain?: true;
}

/** Puts together what shards have read and prints what becomes of each file: exit code 2 where the parts are not those of one run. */
export async function runMergeParts(folder: string, flags: MergeFlags): Promise<void> {
  const run = openParts(folder);
  if ('faults' in run) {
    tellNotices(run.faults);
    console.error('Nothing was written.');
    process.exitCode = 2;
    return;
  }
  const { out, content, update, explain, dryRun } = flags;
  if (update) await placeWhatIsHere(run, flags);
  tellResults(
    (listeners) =>
      mergeParts(run, {
        ...listeners,
        out,
        content,
        isDryRun: dryRun === true,
        mayUpdate: update === true,
        explains: explain === true,
      }),
    flags,
    'The shards were given no file.',
  );
}

/** A place is looked for in the saved file itself, which may be on another machine. */
async function placeWhatIsHere({ inputs, settings }: PartsOfRun, flags: MergeFlags): Promise<void> {
  const paths = inputs.map(({ path }) => path);
  const away = paths.filter((path) => !existsSync(path)).length;
  if (away > 0)
    console.error(
      `${countOf(away, 'file')} of the run ${away === 1 ? 'is' : 'are'} not on this machine: words in their articles that have no place yet stay without one. npm run place finds them where the files are.`,
    );
  await placeFirst(
    paths.filter((path) => existsSync(path)),
    { ...flags, mostBytes: settings.mostBytes },
  );
}
