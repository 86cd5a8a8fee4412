import type { PartSelector } from '../kit/page-parts.ts';
import { announceCited } from './announce-cited.ts';
import { completeAddresses } from './complete-addresses.ts';
import { addCopyButtons } from './copy-buttons.ts';

const kit = document.querySelector<HTMLDetailsElement>('.cite-kit' satisfies PartSelector);

if (kit !== null) {
  completeAddresses(kit);
  addCopyButtons(kit);
  announceCited(kit);
}
