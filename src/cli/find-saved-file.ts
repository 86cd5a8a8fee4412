import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareText } from '../text/compare-text.ts';

interface WantedFile {
  readonly name: string;
  readonly sha256: string;
}

export interface FoundFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Finds saved files in a folder and the folders in it. Several may have the name; the hash tells which is meant.
 * Where none has the hash, the first of the name is given.
 */
export function createFileFinder(folder: string): (wanted: WantedFile) => FoundFile | undefined {
  const paths = Map.groupBy(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted((a, b) => a.length - b.length || compareText(a, b)),
    (path) => basename(path),
  );
  return ({ name, sha256 }) => {
    const found = (paths.get(name) ?? []).map(readBytes);
    return found.find((file) => file.sha256 === sha256) ?? found[0];
  };
}

function readBytes(path: string): FoundFile {
  const bytes = readFileSync(path);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
