/** What a new site has from the last one as it is. */
export interface Staying {
  /** The files of each folder in which nothing is new, gone or strange: it may go into the new site whole. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Files beside which something is. */
  readonly alone: readonly string[];
}

/** The files of a new site. */
interface NewNames {
  readonly names: readonly string[];
  /** Those that were written. */
  readonly written: ReadonlySet<string>;
}

/**
 * Finds what stays by the files of the new site and by the names of all that lies in the folder of the last one, as it is now:
 * a folder in which nothing lies has a slash at its end, and stays nowhere.
 */
export function findStaying({ names, written }: NewNames, last: readonly string[]): Staying {
  const all = new Set(names);
  const stays = (name: string) => all.has(name) && !written.has(name);
  const mixed = new Set(foldersOf([...written, ...last.filter((name) => !stays(name))]));
  const byFolder = Map.groupBy(names.filter(stays), (name) => outermostOf(name, mixed));
  const alone = byFolder.get(undefined) ?? [];
  const folders = Array.from(byFolder).flatMap(([folder, names]) =>
    folder === undefined ? [] : [[folder, names] as const],
  );
  return { folders: new Map(folders), alone };
}

/** Every folder in which one of the files lies, at whatever depth. */
function* foldersOf(names: readonly string[]): Generator<string> {
  for (const name of names)
    for (let end = name.lastIndexOf('/'); end !== -1; end = name.lastIndexOf('/', end - 1))
      yield name.slice(0, end);
}

/** The outermost folder of a file that is none of these; undefined where it lies in these alone. */
function outermostOf(name: string, mixed: ReadonlySet<string>): string | undefined {
  for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
    const folder = name.slice(0, end);
    if (!mixed.has(folder)) return folder;
  }
  return undefined;
}
