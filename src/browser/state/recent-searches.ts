const most = 6;
const storageKey = 'recent-searches';

/** Puts a search first; one that only began like it was on the way to it and goes. */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const added = query.trim();
  if (added === '') return recent;
  const others = recent.filter((other) => !added.toLowerCase().startsWith(other.toLowerCase()));
  return [added, ...others].slice(0, most);
}

/** Reads what was kept; nothing where storage is refused or holds something else. */
export function readRecent(storage: Pick<Storage, 'getItem'> | undefined): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function keepRecent(storage: Pick<Storage, 'setItem'> | undefined, recent: readonly string[]): void {
  try {
    storage?.setItem(storageKey, JSON.stringify(recent));
  } catch {
    // A full or refused storage only means that nothing is remembered.
  }
}
