import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { handParts } from '../../collections/kept/handed-parts.ts';
import { type FileStamps, stampFolder } from '../built/file-stamps.ts';
import { withoutSources } from '../built/last-files.ts';
import { readLastSite } from '../built/last-site.ts';
import { createNewSite } from '../built/new-site.ts';
import { openPartStore, type PartStore } from '../built/part-store.ts';
import { checkRoom } from '../disk/free-room.ts';
import { drawPictures } from '../pictures/draw-pictures.ts';
import type { BuildProgress } from '../printer/build-progress.ts';
import type { findPrinter } from '../printer/find-printer.ts';
import { printPages } from '../printer/print-pages.ts';
import { cacheOf } from './cache-of.ts';
import { removeUnplaced } from './place-site.ts';
import { putSite } from './put-site.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';
import { siteListFile } from './site-receipt.ts';
import { TouchedSite } from './take-over.ts';
import { type BuiltSite, writeSiteFiles } from './write-site-files.ts';

/** A story that was read and joined, and where its site goes. */
interface JoinedStory extends Pick<BuiltSite, 'dossier' | 'changes' | 'home'> {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** Names the code that makes pages; undefined where that is not known. */
  readonly code: string | undefined;
  readonly isFresh: boolean;
  readonly place: SitePlace;
  readonly progress: BuildProgress;
  readonly findPrinter: () => ReturnType<typeof findPrinter>;
}

interface MadeSite {
  readonly stamps: FileStamps;
  /** What a person should know of it, in sentences. */
  readonly told: readonly string[];
}

/**
 * Makes a site and puts it in its place. What stays of the last one is looked at when it is taken over, and not before: where
 * somebody has touched a file of it, the site is made once more without that.
 */
export async function makeSite(story: JoinedStory): Promise<MadeSite> {
  try {
    return await makeFromLast(story, new Set());
  } catch (error) {
    if (!(error instanceof TouchedSite)) throw error;
    removeUnplaced(story.place);
    story.progress.begin('Somebody changed the site that stands: making it anew from what is as it was');
    return await makeFromLast(story, error.files);
  }
}

async function makeFromLast(story: JoinedStory, touched: ReadonlySet<string>): Promise<MadeSite> {
  const { content, isFresh, place, progress, dossier, changes, home } = story;
  const list = siteListFile({ content, place });
  const last = readLastSite({ site: siteOf(place), list, isFresh, touched }, story.code);
  checkRoomForSite(last.stamps, place);
  const { printer, isOfCode } = await story.findPrinter();
  const site = createNewSite({
    folder: besideSite(place, 'next'),
    last: isOfCode ? last : withoutSources(last),
    disk: place.disk,
  });
  const code = isOfCode ? story.code : undefined;
  const parts = openParts(story, code);
  await printPages({ printer, site, home, reasons: dossier.reasons, progress });
  progress.begin('Writing what stands beside the pages');
  if (home.address !== undefined)
    await drawPictures(dossier, { site, cache: join(cacheOf(content), 'pictures') });
  const told = await writeSiteFiles({ site, printer, dossier, changes, home });
  const stamps = putSite({ site, last, list, code }, place);
  parts?.sweep();
  return { stamps, told };
}

/** Hands pages what former builds made in parts; nothing where it is not known which code makes them now. */
function openParts(
  { content, isFresh, place }: JoinedStory,
  code: string | undefined,
): PartStore | undefined {
  if (code === undefined) return undefined;
  const folder = join(cacheOf(content), 'parts');
  const parts = openPartStore({ folder, code, isFresh, disk: place.disk });
  handParts(parts);
  return parts;
}

/** Throws where the disk has no room for a site as large as the last one, which stays beside it until it is whole. */
function checkRoomForSite(last: FileStamps, place: SitePlace): void {
  // One of which nothing is known is looked at.
  const all = last.size > 0 || !existsSync(siteOf(place)) ? last : stampFolder(siteOf(place));
  const sizes = Array.from(all.values(), ([size]) => size);
  if (sizes.length > 0) checkRoom(sizes, place.root, place.disk);
}
