import { compareText } from '../../text/compare-text.ts';
import type { ListPart } from './list-part.ts';
import { pageLimits } from './page-limits.ts';

/** How named records are split. */
export interface SplittingById<Item> {
  readonly idOf: (item: Item) => string;
  /** About how many elements each takes on the page. */
  readonly elements: number;
}

/**
 * The parts of a list of named records by the letters with which their ids begin, which never change; none where it fits on
 * one page. Letters that all have in common make no parts: `h`, or `lake-p` where all begin with `lake-`.
 */
export function splitById<Item>(
  items: readonly Item[],
  splitting: SplittingById<Item>,
): readonly ListPart<Item>[] {
  const { idOf, elements } = splitting;
  if (items.length < 2 || items.length * elements <= pageLimits.elementsOfList) return [];
  const common = commonBeginning(items.map(idOf));
  const groups = Map.groupBy(items, (item) => idOf(item).charAt(common.length));
  return Array.from(groups, ([letter, own]) => ({
    ...nameOfPart(common, letter),
    items: own,
    parts: splitById(own, splitting),
  })).toSorted((left, right) => compareText(left.id, right.id));
}

/** No id has an underscore: it ends the part of the one item whose id is all that the others begin with. */
function nameOfPart(common: string, letter: string): Pick<ListPart<unknown>, 'id' | 'name'> {
  if (letter === '') return { id: `${common}_`, name: common };
  const id = common + letter;
  return { id, name: id.length === 1 ? id.toUpperCase() : `${id}…` };
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  const differs = (place: number) => others.some((id) => id[place] !== first[place]);
  const length = [...first].findIndex((_, place) => differs(place));
  return length < 0 ? first : first.slice(0, length);
}
