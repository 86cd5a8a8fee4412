/** A record with a value for each key. `Object.fromEntries` forgets in its type which keys there are. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  makeValue: (key: Key, place: number) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key, place) => [key, makeValue(key, place)])) as Record<Key, Value>;
}
