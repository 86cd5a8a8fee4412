import { t } from '../../messages/say.ts';
import type { QueryPart } from '../../search/query/query.ts';
import type { Order } from '../../search/select/select-hits.ts';
import { createElement } from '../kit/create-element.ts';
import type { PartClass } from '../kit/page-parts.ts';
import { orders } from '../state/search-state.ts';

/** In which order the results come, and what happens when the reader wants another. */
export interface Sorting {
  readonly order: () => Order;
  readonly sort: (order: Order) => void;
}

const names: Readonly<Record<Order, string>> = {
  best: t`Best words first`,
  newest: t`Newest first`,
  oldest: t`Oldest first`,
};

/** A choice of the order. Where no words were asked for there are no best ones. */
export function showSorting(parts: readonly QueryPart[], { order, sort }: Sorting): HTMLElement {
  const hasWords = parts.some(({ type }) => type !== 'filter');
  const chosen = hasWords || order() !== 'best' ? order() : 'newest';
  const offered = orders.filter((one) => hasWords || one !== 'best');
  const select = createElement(
    'select',
    {},
    ...offered.map((one) =>
      createElement('option', { value: one, selected: one === chosen ? '' : undefined }, names[one]),
    ),
  );
  select.addEventListener('change', () => sort(orders.find((one) => one === select.value) ?? 'best'));
  return createElement(
    'label',
    { class: 'search-sort' satisfies PartClass },
    createElement('span', { class: 'visually-hidden' }, t`Order of the results`),
    select,
  );
}
