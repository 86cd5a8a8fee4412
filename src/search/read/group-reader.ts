import { quotesInGroupFile } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { createSelector, type SelectHits } from '../select/select-hits.ts';
import { readNumbers } from '../words/number-text.ts';
import { partsOf } from './facet-columns.ts';

/** Which quotes are renderings of one utterance. */
export interface Groups {
  /** For each quote, the number of the first rendering of the same utterance; filled in for the quotes that were asked about. */
  readonly groups: Uint32Array;
  readonly selectHits: SelectHits;
}

export type ReadGroups = (quotes: Uint32Array) => Promise<Groups>;

/** Makes a reader that loads the groups part by part, each part once. */
export function createGroupReader(quoteCount: number, readText: ReadFile<string>): ReadGroups {
  const groups = Uint32Array.from({ length: quoteCount }, (_, quote) => quote);
  const read: Groups = { groups, selectHits: createSelector(groups) };
  return async (quotes) => {
    const parts = partsOf(quotes, { quoteCount, inFile: quotesInGroupFile });
    await Promise.all(
      parts.map(async (part) => fillGroups(groups, readNumbers(await readText(`groups/${part}.txt`)))),
    );
    return read;
  };
}

/** Each group is its distance from the end of the group before it, and its length. */
function fillGroups(groups: Uint32Array, written: readonly number[]): void {
  let end = 0;
  for (let at = 0; at < written.length; at += 2) {
    const first = end + (written[at] ?? 0);
    end = first + (written[at + 1] ?? 0);
    groups.fill(first, first, end);
  }
}
