import { toSlug } from '../../text/slug.ts';
import type { RowOption } from './row-view.ts';

/**
 * The options that fit what was typed, in any spelling and script: Cyrillic letters find Latin ones and the other way
 * round. Those whose name begins so come first, then those of which a word does, then those that hold it.
 */
export function filterOptions(options: readonly RowOption[], typed: string): readonly RowOption[] {
  const wanted = toSlug(typed, 200);
  if (wanted === '') return options;
  return options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

const noMatch = 3;

function rankOf({ label, names }: RowOption, wanted: string): number {
  const ranks = [label, ...names].map((name) => {
    const folded = toSlug(name, 200);
    if (folded.startsWith(wanted)) return 0;
    if (`-${folded}`.includes(`-${wanted}`)) return 1;
    return folded.includes(wanted) ? 2 : noMatch;
  });
  return Math.min(...ranks);
}
