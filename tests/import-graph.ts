import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which files each file imports, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const importedPath = /(?:from |import |import\()'(\.{1,2}\/[^']+)'/g;

export function readImportGraph(pattern: string): ImportGraph {
  return new Map(globSync(pattern).map((file) => [unixPath(file), readImports(file)]));
}

/** The files that a file imports, from the root of the repository. */
export function readImports(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  return Array.from(code.matchAll(importedPath), ([, path = '']) => unixPath(join(dirname(file), path)));
}

/** One way round for every circle found: each way begins and ends with the same file. */
export function findCircles(graph: ImportGraph): readonly (readonly string[])[] {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly (readonly string[])[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file]];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((next) => follow(next, [...way, file]));
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap((file) => follow(file, []));
}

/** Which folders each folder imports from, where a path counts down to `depth` folders. */
export function toFolderGraph(graph: ImportGraph, depth: number): ImportGraph {
  const folderOf = (file: string) => dirname(file).split('/').slice(0, depth).join('/');
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of graph) {
    const folder = folderOf(file);
    const others = folders.get(folder) ?? new Set();
    for (const other of targets.map(folderOf)) if (other !== folder) others.add(other);
    folders.set(folder, others);
  }
  return new Map([...folders].map(([folder, others]) => [folder, [...others]]));
}

function unixPath(path: string): string {
  return path.replaceAll('\\', '/');
}
