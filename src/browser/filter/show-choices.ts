import {
  countChoices,
  type FacetFilter,
  toggleFacet,
  writeFilter,
} from '../../domain/filters/facet-filter.ts';
import { within } from '../../messages/say.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';
import { type FilteredList, tagsOf } from './filtered-list.ts';

/** Writes counts and the state of every choice for a filter. */
export function showChoices<Name extends string>(list: FilteredList<Name>, filter: FacetFilter<Name>): void {
  const { root, facets } = list;
  const tags = list.items().map((item) => tagsOf(item, facets));
  const counts = new Map(facets.map((facet) => [facet, countChoices(tags, filter, facet)]));
  for (const { link, facet, value } of choicesOf(list)) {
    const count = link.querySelector('.count' satisfies PartSelector);
    if (count !== null) count.textContent = String(counts.get(facet)?.get(value) ?? 0);
    markCurrent(link, filter[facet] === value);
  }
  for (const chosen of root.querySelectorAll<HTMLElement>('[data-chosen]' satisfies HookSelector))
    chosen.textContent = chosenLabel(root, chosen.dataset.chosen) ?? within('the values of a filter')`all`;
  for (const all of root.querySelectorAll<HTMLElement>(
    `${'.chip' satisfies PartSelector}${'[data-all]' satisfies HookSelector}`,
  ))
    markCurrent(all, Object.keys(filter).length === 0);
}

/** Leads every choice to the filter that it would make of this one, keeping the rest of the address. */
export function leadChoices<Name extends string>(
  list: FilteredList<Name>,
  filter: FacetFilter<Name>,
  search: string,
): void {
  const { root, facets, address } = list;
  for (const { link, facet, value } of choicesOf(list))
    link.href = address + writeFilter(toggleFacet(filter, facet, value), facets, search);
  for (const all of root.querySelectorAll<HTMLAnchorElement>(`a${'[data-all]' satisfies HookSelector}`))
    all.href = address + writeFilter(undefined, facets, search);
}

function choicesOf<Name extends string>({ root, facets }: FilteredList<Name>) {
  return [...root.querySelectorAll<HTMLAnchorElement>(`a${'[data-facet]' satisfies HookSelector}`)].flatMap(
    (link) => {
      const facet = facets.find((name) => name === link.dataset.facet);
      return facet === undefined ? [] : [{ link, facet, value: link.dataset.value ?? '' }];
    },
  );
}

function markCurrent(link: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function chosenLabel(root: HTMLElement, facet: string | undefined): string | undefined {
  if (facet === undefined) return undefined;
  const chosen = root.querySelector(
    `a${`[data-facet="${facet}"]` satisfies HookSelector}[aria-current] > span`,
  );
  return chosen?.textContent ?? undefined;
}
