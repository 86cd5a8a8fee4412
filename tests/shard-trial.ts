import { join } from 'node:path';
import { unflushedDisk } from '../src/cli/disk/halting-disk.ts';
import { mergeParts, openParts } from '../src/cli/shard/merge-parts.ts';
import { partName, writePart } from '../src/cli/shard/part-file.ts';
import { readShardFiles } from '../src/cli/shard/read-shard-files.ts';
import type { Given } from '../src/ingest/draft/draft-request.ts';
import { mostBytesOfFile } from './files-of-every-kind.ts';
import type { TrialFolder } from './trial-folder.ts';

/** The day on which the drafts of a trial are made. */
export const trialDay = '2031-06-01';

/** Reads the files of a trial folder's `in` in so many shards, the last first, and gives the folder of their parts. */
export async function writeParts({ root }: TrialFolder, count: number, given: Given = {}): Promise<string> {
  const parts = join(root, 'parts');
  for (let number = count; number >= 1; number -= 1) {
    const shard = { number, count };
    const read = await readShardFiles([join(root, 'in')], { shard, mostBytes: mostBytesOfFile, given });
    writePart(join(parts, partName(shard)), read, unflushedDisk);
  }
  return parts;
}

/** Merges the parts into a content folder. Throws where they are not all of one run. */
export function mergeTrial(parts: string, content: string, mayUpdate = false) {
  const run = openParts(parts);
  if ('faults' in run) throw new Error(run.faults.map(({ message }) => message).join('\n'));
  const options = { out: content, content, isDryRun: false, day: trialDay, disk: unflushedDisk };
  return Array.from(mergeParts(run, { ...options, mayUpdate }));
}
