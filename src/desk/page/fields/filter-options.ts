import { matchNames } from '../../../propose/pick/match-names.ts';
import type { RowOption } from '../../sheet/rows/row-view.ts';

/**
 * The options that fit what was typed, in any spelling and script: Cyrillic letters find Latin ones and the other way
 * round. The sure come first: the begin of a name, of a word of it, then what sounds so, then what has a mistake in it.
 */
export function filterOptions(options: readonly RowOption[], typed: string): readonly RowOption[] {
  const named = options.map((option) => ({
    option,
    names: [option.label, ...option.names].filter((name) => name !== ''),
  }));
  return matchNames(named, typed).map(({ item }) => item.option);
}
