import { closest, distance } from 'fastest-levenshtein';

/** The known word most like the one that was written; undefined where none is like it at all. */
export function findNearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(written, [...known]);
  const most = Math.max(2, Math.ceil(written.length / 2));
  return distance(written, candidate) <= most ? candidate : undefined;
}
