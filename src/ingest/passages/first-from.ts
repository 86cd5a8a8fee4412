/** The index of the first item of an ordered list whose place is `least` or more; the list's length when there is none. */
export function firstFrom<Item>(
  items: readonly Item[],
  least: number,
  placeOf: (item: Item) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
