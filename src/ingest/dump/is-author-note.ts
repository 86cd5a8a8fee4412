import type { DumpLine } from './read-line.ts';

const personName = /^\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;
const saysWho = /^,? (?:is|was|has|covers|writes|reports|works|lives|joined|began|teaches)\b/;

/** Tells whether a line introduces the person whose name stands alone above it. */
export function isAuthorNote({ passage }: DumpLine, above: DumpLine | undefined): boolean {
  const name = above?.passage.text ?? '';
  return (
    personName.test(name) && passage.text.startsWith(name) && saysWho.test(passage.text.slice(name.length))
  );
}
