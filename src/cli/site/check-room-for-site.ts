import type { FileStamps } from '../built/file-stamps.ts';
import { checkRoom } from '../disk/free-room.ts';
import type { SitePlace } from './site-place.ts';

/** Throws where the disk has no room for a site as large as the last one, which stays beside it until it is whole. */
export function checkRoomForSite(last: FileStamps, place: SitePlace): void {
  const sizes = Array.from(last.values(), ([size]) => size);
  if (sizes.length > 0) checkRoom(sizes, place.root, place.disk);
}
