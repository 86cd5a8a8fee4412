import type { BuiltFile } from '../built/built-file.ts';

/**
 * The paths of a built site that stand for themselves, in the order of the alphabet: no page that asks to be left out, and
 * none that names another address as the one that counts.
 */
export function listPages(
  files: ReadonlyMap<string, BuiltFile>,
  addressOf: (path: string) => string,
): readonly string[] {
  return [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, { head }]) => {
      if (head === undefined || head.isUnlisted) return [];
      const path = `/${file.slice(0, -'index.html'.length)}`;
      return head.canonical === undefined || head.canonical === addressOf(path) ? [path] : [];
    });
}
