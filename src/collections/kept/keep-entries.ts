interface LoadedEntry {
  readonly id: string;
  /** Astro’s own mark of the bytes it was read from. */
  readonly digest?: string | number;
}

type Made = ReadonlyMap<string, { readonly digest: string | number | undefined; readonly record: unknown }>;

interface Kept {
  readonly byId: Made;
  readonly list: readonly unknown[];
}

const kept = new Map<string, Kept>();

/**
 * What is made of the entries of a collection, the same objects as before where an entry is as it was, and the same list where
 * all are: while developing, whatever was found out about them stays known. It lives in a module of its own, as Vite
 * evaluates what reads the content anew with each change.
 */
export function keepEntries<Entry extends LoadedEntry, Of>(
  collection: string,
  entries: readonly Entry[],
  make: (entry: Entry) => Of,
): readonly Of[] {
  const before = kept.get(collection);
  const byId: Made = new Map(
    entries.map((entry) => {
      const { id, digest } = entry;
      const known = before?.byId.get(id);
      const isSame = known !== undefined && digest !== undefined && known.digest === digest;
      return [id, isSame ? known : { digest, record: make(entry) }];
    }),
  );
  const list = Array.from(byId.values(), ({ record }) => record);
  const isSame = before?.list.length === list.length && list.every((one, at) => one === before.list[at]);
  kept.set(collection, { byId, list: isSame ? before.list : list });
  // What stands under the name of a collection was made by the same function.
  return (isSame ? before.list : list) as readonly Of[];
}
