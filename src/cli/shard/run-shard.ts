import { join } from 'node:path';
import { countOf } from '../../text/count-of.ts';
import { nodeDisk } from '../disk/disk.ts';
import { isNamedAddress } from '../ingest/is-named-address.ts';
import { givenIn, type IngestFlags } from '../ingest/run-command.ts';
import { createBar, tellNotices } from '../ingest/tell-results.ts';
import { partName, writePart } from './part-file.ts';
import { listUnreadFiles, readShardFiles } from './read-shard-files.ts';
import { formatShard, type Shard } from './shard.ts';

export interface ShardFlags extends Omit<IngestFlags, 'content' | 'out'> {
  readonly shard: Shard;
  /** The folder for the parts of all shards. */
  readonly parts: string;
}

/** Reads the files that fall to a shard and writes its part; what could not be read is told here and once more by the merge. */
export async function runShard(named: readonly string[], flags: ShardFlags): Promise<void> {
  refuseWhatOneMachineDecides(named, flags);
  const { shard, maxSize: mostBytes, parts, dryRun, json, quiet } = flags;
  const bar = createBar(flags);
  const read = await readShardFiles(named, {
    shard,
    mostBytes,
    given: givenIn(flags),
    onProgress: bar.show,
  });
  bar.clear();
  const path = join(parts, partName(shard));
  const unread = listUnreadFiles(read);
  if (!dryRun) writePart(path, read, nodeDisk);
  const files = read.files.length;
  if (json)
    console.log(
      JSON.stringify({ shard: formatShard(shard), part: path, files, of: read.inputs.length, unread }),
    );
  else tellNotices(unread);
  if (!json && !quiet)
    console.log(
      `${dryRun ? '(dry run) ' : ''}Shard ${formatShard(shard)}: ${files} of ${countOf(read.inputs.length, 'file')}, in ${path}. When all ${shard.count} parts are there: npm run merge -- ${parts}`,
    );
}

/** What would be another thing on each machine, or belongs to the merge. */
function refuseWhatOneMachineDecides(named: readonly string[], { update, explain }: ShardFlags): void {
  if (named.some(isNamedAddress))
    throw new Error(
      'A shard reads no addresses: each of them would fetch the page anew, and might get another one. Fetch them once with npm run ingest -- ADDRESS, then name the saved files.',
    );
  if (named.includes('-'))
    throw new Error(
      'A shard reads no standard input: the others would not see it. Save it as a file and name that.',
    );
  if (update || explain)
    throw new Error(
      `A shard does not look at what is recorded. Say ${update ? '--update' : '--explain'} to the merge: npm run merge -- FOLDER ${update ? '--update' : '--explain'}.`,
    );
}
