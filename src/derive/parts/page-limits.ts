/**
 * How long pages may become. A story of few reports stands on single pages, however dense it is; in a longer one, every list
 * that would be longer than this is split, and its page leads on to the parts.
 */
export const pageLimits = {
  /** Up to so many reports a story is one that a person reads on single pages. */
  reportsOnSinglePages: 40,
  /** About how many elements the items of one list may take on a page of a longer story. */
  elementsOfList: 1_600,
  /** How many values of a facet a longer story offers beside a list; a page of their own has all. */
  values: 24,
  /** The same beside the search, which makes buttons of them. */
  valuesOfSearch: 48,
  /** How many rows a table with a column for every outlet may have. */
  rows: 24,
  /** How many marks of events a chart with a lane for each person may have. */
  marks: 250,
  /** How many elements a page that leads on may take to keep the ids of what stood there. */
  anchors: 1_300,
  /** How many parts of a list a page names before they stand under their years. */
  parts: 240,
  /** How many names, each with a line of its own, stand on a page beside what it is about. */
  names: 100,
} as const;

/** So many letters of words that are shown weigh as much as an element, which is what a page of elements alone weighs packed. */
export const lettersOfElement = 100;

/** How many values of a facet are offered beside a list; all of them in a story on single pages. */
export function mostValues(story: { readonly articles: readonly unknown[] }): number | undefined {
  return isLongStory(story) ? pageLimits.values : undefined;
}

/** Whether a story has so many reports that its lists are split. */
export function isLongStory({ articles }: { readonly articles: readonly unknown[] }): boolean {
  return articles.length > pageLimits.reportsOnSinglePages;
}
