import { closeSync, openSync, readSync } from 'node:fs';
import { detectFormat } from '../../ingest/containers/detect-format.ts';
import { isNamedContainer } from '../../ingest/containers/open-container.ts';
import { openSourceText } from '../../ingest/source/text/open-source-text.ts';
import type { SourceReading } from '../../ingest/source/text/source-text.ts';
import { listInputs, readInput } from './list-inputs.ts';

/** As much of a file as tells its format. */
const startLength = 4096;

/**
 * Opens those of the files that hold documents in a format of their own, by their paths. Their readers answer later,
 * and all else is read in one go, so they are opened before anything is.
 */
export async function openInputs(
  paths: readonly string[],
  mostBytes: number,
): Promise<ReadonlyMap<string, SourceReading>> {
  const opened = new Map<string, SourceReading>();
  for (const input of listInputs(paths)) {
    if (input.status === 'refused' || input.path === '-' || !isContainer(input.name, input.path)) continue;
    const read = readInput(input.path, mostBytes);
    if (!('rule' in read)) opened.set(input.path, await openSourceText(input.name, read.bytes));
  }
  return opened;
}

function isContainer(name: string, path: string): boolean {
  if (isNamedContainer(name)) return true;
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(startLength);
      return detectFormat(name, start.subarray(0, readSync(file, start))) !== undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
