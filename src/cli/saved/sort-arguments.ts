import { existsSync } from 'node:fs';

/** What is there is a file or a folder; else it must be the id of an article. Throws a sentence where it is neither. */
export function sortArguments(
  named: readonly string[],
  content: string,
): { readonly places: readonly string[]; readonly ids: readonly string[] } {
  const ids = named.filter((name) => !existsSync(name));
  for (const id of ids)
    if (!existsSync(`${content}/articles/${id}.md`))
      throw new Error(
        `“${id}” is neither a file nor a folder here, nor is there ${content}/articles/${id}.md.`,
      );
  return { places: named.filter((name) => existsSync(name)), ids };
}
