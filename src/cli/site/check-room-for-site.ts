import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkRoom } from '../disk/free-room.ts';
import { type SitePlace, siteOf } from './site-place.ts';

/** Throws where the disk has no room for a site as large as the last one, which stays beside it until it is whole. */
export function checkRoomForSite(place: SitePlace): void {
  const site = siteOf(place);
  if (!existsSync(site)) return;
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  checkRoom(sizes, place.root, place.disk);
}
