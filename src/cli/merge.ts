/** Puts together what the shards of a run have read: `npm run merge -- FOLDER`. Exit codes as for ingest. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';
import { readNewFolder } from './command/read-new-folder.ts';
import type { MergeFlags } from './shard/run-merge-parts.ts';

const content = contentFolder();

/** `npm run merge`. */
export const mergeCommand = createCommand(
  'merge',
  'Puts together what the shards of one run have read (npm run ingest -- FILES --shard 1/4, and so on): the drafts, receipts and records are those that one run would have written. It needs the parts, not the saved files.',
)
  .argument('<folder>', 'the folder with the parts of all shards')
  .option('--dry-run', 'say what would be done, write nothing')
  .option('--json', 'print one JSON object for each file instead of sentences')
  .option('--out <folder>', 'write into this folder, laid out like content/', readNewFolder, content)
  .option('--update', 'bring drafts of changed files up to date; fields that a person changed stay')
  .option(
    '--explain',
    'say for each quotation which rules were tried, what speaks for a speaker, and how much',
  )
  .option('--quiet', 'print problems only')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 a file could not be read (the others were), 2 the parts are not those of one run.',
  )
  .action(
    telling(async (folder: string, flags: Omit<MergeFlags, 'content'>) => {
      const { runMergeParts } = await import('./shard/run-merge-parts.ts');
      await runMergeParts(folder, { ...flags, content });
    }),
  );
