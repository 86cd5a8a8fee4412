import { closeMenus } from '../filter/close-menus.ts';
import { filterList } from '../filter/filter-list.ts';
import { leadOn } from '../kit/lead-on.ts';
import type { PartSelector } from '../kit/page-parts.ts';
import { factList } from './fact-list.ts';

const compared = document.querySelector<HTMLElement>('.ledger' satisfies PartSelector);

if (compared !== null) {
  leadOn();
  // A long story has its filtered lists on pages of their own.
  if (compared.dataset.filter !== undefined) filterList(factList(compared));
  closeMenus(compared);
}
