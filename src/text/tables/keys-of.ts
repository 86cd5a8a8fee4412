/** The keys of a table in its order. A table is written out in full, so it has no other keys than its type says. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
