import { type FacetFilter, readFilter, writeFilter } from '../../domain/filters/facet-filter.ts';
import { t } from '../../messages/say.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';
import type { FilteredList } from './filtered-list.ts';
import { leadChoices, showChoices } from './show-choices.ts';

/**
 * Filters the list in place, with the filter in the address; a page that holds a part of it leads its choices to the whole
 * one, filtered by both. Returns what brings the page up to the address.
 */
export function filterList<Name extends string>(list: FilteredList<Name>): () => void {
  // Written by the build from the same type.
  const part = JSON.parse(list.root.dataset.filter ?? '{}') as FacetFilter<Name>;
  if (Object.keys(part).length > 0) return combineWithPart(list, part);
  const show = () => showFilter(list, readFilter(location.search, list.facets));
  list.root.addEventListener('click', (event) => {
    const link = clickedChoice(event);
    if (link === undefined) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  addEventListener('hashchange', () => revealTarget(list, show));
  show();
  revealTarget(list, show);
  return show;
}

function combineWithPart<Name extends string>(list: FilteredList<Name>, part: FacetFilter<Name>): () => void {
  const lead = () => leadChoices(list, part, location.search);
  lead();
  return lead;
}

function showFilter<Name extends string>(list: FilteredList<Name>, filter: FacetFilter<Name>): void {
  const matching = list.show(filter);
  showChoices(list, filter);
  leadChoices(list, filter, location.search);
  const count = list.root.querySelector('.filter-count' satisfies PartSelector);
  if (count !== null) count.textContent = t`${matching} of ${list.countAll(list.items().length)}`;
  for (const state of list.root.querySelectorAll<HTMLElement>('.filter-state' satisfies PartSelector))
    state.hidden = Object.keys(filter).length === 0;
}

function clickedChoice(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  return (
    target?.closest<HTMLAnchorElement>(
      `a${'[data-facet]' satisfies HookSelector}, a${'[data-all]' satisfies HookSelector}`,
    ) ?? undefined
  );
}

/** An address that names something hidden means it: the filter gives way. */
function revealTarget<Name extends string>({ address, facets }: FilteredList<Name>, show: () => void): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null || target.closest('[hidden]') === null) return;
  history.replaceState(null, '', address + writeFilter(undefined, facets, location.search) + location.hash);
  show();
  target.scrollIntoView();
}
