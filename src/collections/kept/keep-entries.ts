import { isDeepStrictEqual } from 'node:util';

interface Kept {
  readonly byId: ReadonlyMap<string, unknown>;
  readonly list: readonly unknown[];
}

const kept = new Map<string, Kept>();

/**
 * The records of a collection, the same objects as before where nothing in them changed, and the same list where nothing in
 * any did: while developing, whatever was found out about them stays known, also where a file was written again as it was.
 */
export function keepEntries<Of extends { readonly id: string }>(
  collection: string,
  records: readonly Of[],
): readonly Of[] {
  const before = kept.get(collection);
  const list = records.map((record) => {
    const known = before?.byId.get(record.id);
    return isDeepStrictEqual(known, record) ? known : record;
  });
  const isSame = before?.list.length === list.length && list.every((one, at) => one === before.list[at]);
  const now = isSame ? before : { byId: new Map(list.map((one, at) => [records[at]?.id ?? '', one])), list };
  kept.set(collection, now);
  // What is the same to its last field has the type of what came.
  return now.list as readonly Of[];
}
