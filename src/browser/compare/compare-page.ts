import { closeMenus } from '../filter/close-menus.ts';
import { filterList } from '../filter/filter-list.ts';
import type { PartSelector } from '../kit/page-parts.ts';
import { factList } from './fact-list.ts';

const compared = document.querySelector<HTMLElement>('.ledger' satisfies PartSelector);

if (compared !== null) {
  filterList(factList(compared));
  closeMenus(compared);
}
