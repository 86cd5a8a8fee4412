/** Items of a list that is too long for a page: a month of them, a day, those whose ids begin alike. */
export interface ListPart<Item> {
  /** `2031-05`, `2031-05-17`, `undated`, `h`: it stays when items are added before or behind. */
  readonly id: string;
  /** As a heading: May 2031. */
  readonly name: string;
  readonly items: readonly Item[];
  /** What it leads on to where it is too long for a page itself; empty where it is not. */
  readonly parts: readonly ListPart<Item>[];
}

/** Each part that has a page: those of a list, and what those lead on to that are too long. */
export function pagesOfParts<Item>(parts: readonly ListPart<Item>[]): readonly ListPart<Item>[] {
  return parts.flatMap((part) => [part, ...pagesOfParts(part.parts)]);
}

/** The parts at which a list ends that lead no further. */
export function leavesOf<Item>(parts: readonly ListPart<Item>[]): readonly ListPart<Item>[] {
  return pagesOfParts(parts).filter((part) => part.parts.length === 0);
}

/** The last part first, and so in each that leads on to others; what stands in a part keeps its order. */
export function lastFirst<Item>(parts: readonly ListPart<Item>[]): readonly ListPart<Item>[] {
  return parts.toReversed().map((part) => ({ ...part, parts: lastFirst(part.parts) }));
}
