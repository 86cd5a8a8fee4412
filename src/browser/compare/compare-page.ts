import { closeMenus } from '../filter/close-menus.ts';
import { filterList } from '../filter/filter-list.ts';
import { factList } from './fact-list.ts';

const compared = document.querySelector<HTMLElement>('.ledger');

if (compared !== null) {
  filterList(factList(compared));
  closeMenus(compared);
}
