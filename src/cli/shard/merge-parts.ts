import { join } from 'node:path';
import type { Notice } from '../../domain/notice.ts';
import { listFolder } from '../disk/list-folder.ts';
import type { FileResult } from '../ingest/file-result.ts';
import type { IngestOptions } from '../ingest/ingest-options.ts';
import { ingestFiles } from '../ingest/run-ingest.ts';
import type { TakenFile, WaitingFile } from '../ingest/take-file.ts';
import { checkParts } from './check-parts.ts';
import type { Part } from './part.ts';
import { type OpenPart, openPart, partEnding } from './part-file.ts';
import { describeProgram } from './program.ts';
import { placeInShards } from './shard.ts';

/** All parts of one run. */
export interface PartsOfRun {
  readonly settings: Part['settings'];
  readonly inputs: Part['inputs'];
  /** In the order of their shards. */
  readonly parts: readonly OpenPart[];
}

/** Opens the parts in a folder, or tells all that is the matter with them. */
export function openParts(folder: string): PartsOfRun | { readonly faults: readonly Notice[] } {
  const opened = listFolder(folder)
    .filter((name) => name.endsWith(partEnding))
    .toSorted()
    .map((name) => openPart(join(folder, name)));
  const broken = opened.flatMap((one) => ('rule' in one ? [one] : []));
  const parts = opened.flatMap((one) => ('rule' in one ? [] : [one]));
  const [first] = parts;
  const faults =
    broken.length > 0 && first === undefined
      ? broken
      : [...broken, ...checkParts(parts, folder, describeProgram())];
  if (first === undefined || faults.length > 0) return { faults };
  const { settings, inputs } = first.part;
  const inOrder = parts.toSorted((left, right) => left.part.shard.number - right.part.shard.number);
  return { settings, inputs, parts: inOrder };
}

/** Ingests what the shards of a run have read as one run would have read it, file by file, in its order. */
export function mergeParts(
  { settings, inputs, parts }: PartsOfRun,
  options: Omit<IngestOptions, 'given' | 'mostBytes' | 'opened'>,
): Generator<FileResult, void> {
  const waiting = inputs.map(({ path }, index): WaitingFile => {
    const { number, at } = placeInShards(index, parts.length);
    return { path, take: () => takeFrom(parts[number - 1], at) };
  });
  return ingestFiles(() => waiting, { ...options, ...settings });
}

function takeFrom(part: OpenPart | undefined, at: number): TakenFile {
  if (part === undefined) throw new Error('A shard of the run has no part.');
  const file = part.takeFile(at);
  if (file.status === 'refused') return file;
  const { name, sha256, reading } = file;
  return { status: 'taken', name, sha256, read: () => reading };
}
