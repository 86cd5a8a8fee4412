import { statSync } from 'node:fs';
import type { Notice } from '../../domain/notice.ts';
import type { Given } from '../../ingest/draft/draft-request.ts';
import { readAhead } from '../../ingest/read-dropped.ts';
import type { ProgressBar } from '../command/progress-bar.ts';
import { type Input, listInputs } from '../ingest/list-inputs.ts';
import { openInputs } from '../ingest/open-inputs.ts';
import { type FileReading, type WaitingFile, waitingFile } from '../ingest/take-file.ts';
import type { Part, PartFile } from './part.ts';
import { describeProgram } from './program.ts';
import { itemsOfShard, type Shard } from './shard.ts';

export interface ShardOptions {
  readonly shard: Shard;
  readonly mostBytes: number;
  readonly given: Given;
  readonly onProgress?: ProgressBar['show'];
}

/** A shard's part before it is written. */
export type ReadShard = Omit<Part, 'format' | 'files' | 'sha256'> & { readonly files: readonly PartFile[] };

/** Reads those of the files that fall to a shard, as far as files can be read before anything recorded is asked. */
export async function readShardFiles(
  paths: readonly string[],
  { shard, mostBytes, given, onProgress }: ShardOptions,
): Promise<ReadShard> {
  const inputs = listInputs(paths);
  const own = itemsOfShard(inputs, shard);
  const opened = await openInputs(
    own.flatMap(({ status, path }) => (status === 'file' ? [path] : [])),
    mostBytes,
  );
  const files = own.map((input, index) => {
    onProgress?.({ number: index + 1, total: own.length, what: input.path });
    return takeForPart(waitingFile(input, { mostBytes, given, opened }));
  });
  return {
    shard,
    program: describeProgram(),
    settings: { given, mostBytes },
    inputs: inputs.map(withSize),
    files,
  };
}

function withSize({ status, path }: Input): Part['inputs'][number] {
  const size = status === 'file' ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
  return size === undefined ? { path } : { path, size };
}

function takeForPart({ take }: WaitingFile): PartFile {
  const taken = take();
  if (taken.status === 'refused') return taken;
  const { name, sha256, read } = taken;
  return { status: 'taken', name, sha256, reading: ahead(read()) };
}

function ahead(reading: FileReading): FileReading {
  return reading.status === 'read' ? { ...reading, file: readAhead(reading.file) } : reading;
}

/** What is the matter with files of a shard that could not be read. */
export function listUnreadFiles({ files, inputs, shard }: ReadShard): readonly Notice[] {
  const own = itemsOfShard(inputs, shard);
  return files.flatMap((file, index): readonly Notice[] => {
    if (file.status === 'refused') return [file.notice];
    if (file.reading.status !== 'refused') return [];
    return [{ severity: 'error', file: own[index]?.path ?? '', ...file.reading.problem }];
  });
}
