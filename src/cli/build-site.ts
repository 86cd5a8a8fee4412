/**
 * Builds the site into a folder of its own and puts it in the place of the last one when it is whole:
 * a build that fails leaves the last good site as it was.
 */
import { join } from 'node:path';
import { build } from 'astro';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { readSuggestions } from '../collections/read-suggestions.ts';
import { countReviews } from '../derive/checks/count-reviews.ts';
import { headersFile } from '../exports/headers-file.ts';
import { countOf } from '../text/count-of.ts';
import { nodeDisk } from './disk/disk.ts';
import { messageOf } from './disk/fault.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { checkRoomForSite } from './site/check-room-for-site.ts';
import { placeSite, restoreSite } from './site/place-site.ts';
import { besideSite, type SitePlace, siteName } from './site/site-place.ts';

const place: SitePlace = { root: '.', disk: nodeDisk };
const fresh = besideSite(place, 'next');

try {
  restoreSite(place);
  checkRoomForSite(place);
  await build({ outDir: `./${fresh}`, logLevel: 'warn' });
  replaceWholeFile(join(fresh, '_headers'), headersFile());
  placeSite(place);
  console.log(`The site stands in ${siteName}/.`);
  const reviews = countReviews(readContentFolder('content'));
  if (reviews !== undefined) console.warn(reviews);
  console.log(`${countOf(readSuggestions('content').length, 'link')} suggested (npm run suggest).`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  nodeDisk.remove(fresh);
}
