import type { FacetChoice } from './facet-filter.ts';

/** Every value that a facet could have, with its name, in their order. */
export type NamedValues = readonly (readonly [value: string, label: string])[];

/** Of the values of a facet those that some item has, each with how many do. */
export function offerChoices(
  values: NamedValues,
  counts: ReadonlyMap<string, number>,
): readonly FacetChoice[] {
  return values.flatMap(([value, label]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label, count }];
  });
}

/** The choices with the most items first. */
export function commonestFirst(choices: readonly FacetChoice[]): readonly FacetChoice[] {
  return choices.toSorted((left, right) => right.count - left.count);
}
