import { join, resolve } from 'node:path';
import { build } from 'astro';
import { findUnread } from '../../collections/find-unread.ts';
import { getChanges } from '../../collections/get-changes.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { readSuggestions } from '../../collections/read-suggestions.ts';
import { stopOnErrors } from '../../collections/report-notices.ts';
import { readSiteHome } from '../../collections/site-home.ts';
import { publishedChanges } from '../../derive/changes/published-changes.ts';
import { countReviews } from '../../derive/checks/count-reviews.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { leaveOutDrafts } from '../../derive/drafts/leave-out-drafts.ts';
import { nameDrafts } from '../../derive/drafts/name-drafts.ts';
import type { ArticleEntry, Content } from '../../domain/content.ts';
import { formatNotice } from '../../domain/notice.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import { countOf } from '../../text/count-of.ts';
import { nodeDisk } from '../disk/disk.ts';
import { finishKilled } from '../disk/folder-writer.ts';
import { drawPictures } from '../pictures/draw-pictures.ts';
import { cacheOf } from './cache-of.ts';
import { checkRoomForSite } from './check-room-for-site.ts';
import { nameLacks } from './name-lacks.ts';
import { placeSite, restoreSite } from './place-site.ts';
import { besideSite, type SitePlace, sitePlaceOf } from './site-place.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Builds the site into a folder of its own and puts it in the place of the last one when it is whole:
 * a build that fails leaves the last good site as it was.
 */
export async function buildSite(content: string, out: string): Promise<void> {
  const place = sitePlaceOf(out, nodeDisk);
  try {
    const read = await buildBeside(content, place);
    console.log(`The site stands in ${out}/.`);
    tellWhatIsLeft(content, read);
  } finally {
    nodeDisk.remove(besideSite(place, 'next'));
  }
}

/** What a site is built from, read once. */
interface ReadStory {
  readonly all: Content;
  readonly drafts: readonly ArticleEntry[];
  readonly home: SiteHome;
}

/** Gives what it was built from. */
async function buildBeside(content: string, place: SitePlace): Promise<ReadStory> {
  // Astro reads the collections in this process, and they ask where the content lies.
  process.env['CONTENT_FOLDER'] = content;
  const fresh = besideSite(place, 'next');
  restoreSite(place);
  finishKilled(content);
  const home = readSiteHome(content);
  const all = checkFiles(content);
  checkRoomForSite(place);
  await build({ outDir: resolve(fresh), cacheDir: cacheOf(content), logLevel: 'warn' });
  const { content: published, drafts } = leaveOutDrafts(all);
  const changes = publishedChanges(getChanges(), published);
  const dossier = buildDossier(published);
  if (home.address !== undefined)
    await drawPictures(dossier, { site: fresh, cache: join(cacheOf(content), 'pictures') });
  const told = await writeSiteFiles({ folder: fresh, dossier, changes, home });
  for (const line of told) console.warn(line);
  placeSite(place);
  return { all, drafts, home };
}

/** Astro stops at the first file that is not valid; this names all of them. */
function checkFiles(content: string): Content {
  stopOnErrors(findUnread(content));
  return readContentFolder(content);
}

function tellWhatIsLeft(content: string, { all, drafts, home }: ReadStory): void {
  const reviews = countReviews(all, content);
  if (reviews !== undefined) console.warn(reviews);
  console.log(`${countOf(readSuggestions(content, all).length, 'link')} suggested (npm run suggest).`);
  for (const notice of findUnread(content)) console.warn(formatNotice(notice));
  for (const lack of nameLacks(all.story, home, join(content, 'story.yaml'))) console.warn(lack);
  const named = nameDrafts(drafts);
  if (named !== undefined) console.warn(named);
}
