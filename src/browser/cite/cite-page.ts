import { announceCited } from './announce-cited.ts';
import { completeAddresses } from './complete-addresses.ts';
import { addCopyButtons } from './copy-buttons.ts';

const kit = document.querySelector<HTMLDetailsElement>('.cite-kit');

if (kit !== null) {
  completeAddresses(kit);
  addCopyButtons(kit);
  announceCited(kit);
}
