import { existsSync, statSync } from 'node:fs';
import { checkRoom } from '../disk/free-room.ts';
import { listTree } from '../disk/list-tree.ts';
import { type SitePlace, siteOf } from './site-place.ts';

/** Throws where the disk has no room for a site as large as the last one, which stays beside it until it is whole. */
export function checkRoomForSite(place: SitePlace): void {
  const site = siteOf(place);
  if (!existsSync(site)) return;
  const files = listTree(site).filter(({ isFile }) => isFile);
  const sizes = files.map(({ path }) => statSync(path).size);
  checkRoom(sizes, place.root, place.disk);
}
