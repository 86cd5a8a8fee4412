import type { BuiltFile } from './built-file.ts';
import { type FileGroup, filesOfGroup } from './file-group.ts';

/** What of the last site may stay. */
export interface LastFiles {
  /** Its files that are as they were built, but for those of the groups. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Groups of files all of which are as they were built, by their names. */
  readonly groups: ReadonlyMap<string, FileGroup>;
}

/** Where nothing of the last site may stay. */
export const nothingStays: LastFiles = { files: new Map(), groups: new Map() };

/** Files that may be kept only where their bytes turn out the same: nobody knows which code makes them now. */
export function withoutSources({ files, groups }: LastFiles): LastFiles {
  const all = [files, ...Array.from(groups.values(), filesOfGroup)].flatMap((some) => [...some]);
  return {
    files: new Map(all.map(([name, { madeFrom: _, reads: __, ...file }]) => [name, file])),
    groups: new Map(),
  };
}
