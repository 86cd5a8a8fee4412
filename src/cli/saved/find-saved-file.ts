import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { hashBytes } from '../disk/hash-bytes.ts';

interface WantedFile {
  readonly name: string;
  readonly sha256: string;
}

export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const largestFile = 50_000_000;

/**
 * Finds saved files among files, folders and the folders in these. Several may have the name; the hash tells which is
 * meant. One of another name serves if it has the hash; where none has it, the first of the name is given.
 */
export function createFileFinder(places: readonly string[]): (wanted: WantedFile) => FoundFile | undefined {
  const paths = places.flatMap(listFiles);
  const byName = Map.groupBy(paths, (path) => basename(path));
  let byHash: ReadonlyMap<string, string> | undefined;
  return ({ name, sha256 }) => {
    const namesakes = (byName.get(name) ?? []).map(readFound);
    const exact = namesakes.find((file) => file.sha256 === sha256);
    if (exact !== undefined) return exact;
    byHash ??= new Map(paths.filter(isReadable).map((path) => [readFound(path).sha256, path]));
    const renamed = byHash.get(sha256);
    return renamed === undefined ? namesakes[0] : readFound(renamed);
  };
}

function listFiles(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return globSync('**/*', { cwd: place, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.length - b.length || compareText(a, b));
}

function isReadable(path: string): boolean {
  return statSync(path).size <= largestFile;
}

function readFound(path: string): FoundFile {
  const bytes = readFileSync(path);
  return { path, bytes, sha256: hashBytes(bytes) };
}
