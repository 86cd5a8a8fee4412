/** An equal share of the files of one run: every so manieth of them in the order in which one run would read them. */
export interface Shard {
  /** From 1 to the count. */
  readonly number: number;
  readonly count: number;
}

const written = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/;

/** `3/16` is the third of sixteen; undefined where there is none such. */
export function readShard(text: string): Shard | undefined {
  const [, number, count] = (written.exec(text) ?? []).map(Number);
  return number === undefined || count === undefined || number > count ? undefined : { number, count };
}

export function formatShard({ number, count }: Shard): string {
  return `${number}/${count}`;
}

/** Those of a list that fall to a shard. */
export function itemsOfShard<Item>(items: readonly Item[], { number, count }: Shard): readonly Item[] {
  return items.filter((_, index) => placeInShards(index, count).number === number);
}

/** The shard to which the file falls that stands at this place of the list, and its place there. */
export function placeInShards(
  index: number,
  count: number,
): { readonly number: number; readonly at: number } {
  return { number: (index % count) + 1, at: Math.floor(index / count) };
}
