import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { findUnread } from '../../collections/find-unread.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { readSuggestions } from '../../collections/read-suggestions.ts';
import { stopOnErrors } from '../../collections/report-notices.ts';
import { readSiteHome } from '../../collections/site-home.ts';
import { countReviews } from '../../derive/checks/count-reviews.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { leaveOutDrafts } from '../../derive/drafts/leave-out-drafts.ts';
import { nameDrafts } from '../../derive/drafts/name-drafts.ts';
import { formerAddresses } from '../../derive/former/former-addresses.ts';
import type { Content } from '../../domain/content.ts';
import { formatNotice } from '../../domain/notice.ts';
import { apacheFile } from '../../exports/headers/apache-file.ts';
import { headersFile } from '../../exports/headers/headers-file.ts';
import { redirectsFile } from '../../exports/redirects-file.ts';
import { countOf } from '../../text/count-of.ts';
import { nodeDisk } from '../disk/disk.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { checkRoomForSite } from './check-room-for-site.ts';
import { placeSite, restoreSite } from './place-site.ts';
import { besideSite, type SitePlace, sitePlaceOf } from './site-place.ts';

/**
 * Builds the site into a folder of its own and puts it in the place of the last one when it is whole:
 * a build that fails leaves the last good site as it was.
 */
export async function buildSite(content: string, out: string): Promise<void> {
  const place = sitePlaceOf(out, nodeDisk);
  try {
    const all = await buildBeside(content, place);
    console.log(`The site stands in ${out}/.`);
    tellWhatIsLeft(content, all);
  } finally {
    nodeDisk.remove(besideSite(place, 'next'));
  }
}

/** Gives the content that it was built from. */
async function buildBeside(content: string, place: SitePlace): Promise<Content> {
  // Astro reads the collections in this process, and they ask where the content lies.
  process.env['CONTENT_FOLDER'] = content;
  const fresh = besideSite(place, 'next');
  restoreSite(place);
  const { base } = readSiteHome(content);
  const all = checkFiles(content);
  checkRoomForSite(place);
  await build({ outDir: resolve(fresh), cacheDir: cacheOf(content), logLevel: 'warn' });
  replaceWholeFile(join(fresh, '_headers'), headersFile(base));
  replaceWholeFile(join(fresh, '.htaccess'), apacheFile(base));
  const { content: published } = leaveOutDrafts(all);
  replaceWholeFile(join(fresh, '_redirects'), redirectsFile(formerAddresses(buildDossier(published)), base));
  placeSite(place);
  return all;
}

/** What Astro keeps of one story must not be taken for another’s, nor be written by two builds at once. */
function cacheOf(content: string): string {
  const path = relative('.', content);
  return path === 'content' ? './.astro' : `./.astro/${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

/** Astro stops at the first file that is not valid; this names all of them. */
function checkFiles(content: string): Content {
  stopOnErrors(findUnread(content));
  return readContentFolder(content);
}

function tellWhatIsLeft(content: string, all: Content): void {
  const reviews = countReviews(all, content);
  if (reviews !== undefined) console.warn(reviews);
  console.log(`${countOf(readSuggestions(content, all).length, 'link')} suggested (npm run suggest).`);
  for (const notice of findUnread(content)) console.warn(formatNotice(notice));
  if (readSiteHome(content).address === undefined) console.warn(withoutAddress(content));
  const drafts = nameDrafts(leaveOutDrafts(all).drafts);
  if (drafts !== undefined) console.warn(drafts);
}

function withoutAddress(content: string): string {
  return `Nobody said where the site is published: citations and feeds have addresses without a host, and no page says which address of it counts. Set “address” in ${join(content, 'story.yaml')}, or SITE_URL.`;
}
