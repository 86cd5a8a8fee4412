import { join } from 'node:path';
import { findUnread } from '../../collections/find-unread.ts';
import { getChanges } from '../../collections/get-changes.ts';
import { joinPublished } from '../../collections/join-published.ts';
import { handDossier, takeBackDossier } from '../../collections/kept/handed-dossier.ts';
import { takeBackParts } from '../../collections/kept/handed-parts.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { stopOnErrors } from '../../collections/report-notices.ts';
import { atHome, readSiteHome } from '../../collections/site-home.ts';
import { publishedChanges } from '../../derive/changes/published-changes.ts';
import { countReviews } from '../../derive/checks/count-reviews.ts';
import { buildDossier, type Dossier } from '../../derive/dossier/build-dossier.ts';
import { leaveOutDrafts } from '../../derive/drafts/leave-out-drafts.ts';
import { nameDrafts } from '../../derive/drafts/name-drafts.ts';
import type { ArticleEntry, Content } from '../../domain/content.ts';
import { formatNotice } from '../../domain/notice.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import { countOf } from '../../text/count-of.ts';
import type { FileStamps } from '../built/file-stamps.ts';
import type { BuildProgress } from '../printer/build-progress.ts';
import { fillCollections } from '../printer/fill-collections.ts';
import { findPrinter, namePrinter, type WantedPrinter } from '../printer/find-printer.ts';
import { printerPlace, unkeptPrinter } from '../printer/kept-printer.ts';
import { countSuggested } from '../suggest/count-suggested.ts';
import { cacheOf } from './cache-of.ts';
import { makeSite } from './make-site.ts';
import { nameLacks } from './name-lacks.ts';
import { removeUnplaced } from './place-site.ts';
import type { SitePlace } from './site-place.ts';
import type { Said } from './site-receipt.ts';
import { readSoundArticles } from './sound-articles.ts';

/**
 * Builds the site into a folder of its own and puts it in the place of the last one when it is whole:
 * a build that fails leaves the last good site as it was.
 */
export async function buildSite(wanted: WantedBuild): Promise<BuiltSite> {
  const { place, progress } = wanted;
  try {
    return await buildBeside(wanted);
  } finally {
    takeBackDossier();
    takeBackParts();
    progress.clear();
    removeUnplaced(place);
    place.disk.remove(unkeptPrinter(printerPlace(place.disk)));
  }
}

interface BuiltSite {
  readonly stamps: FileStamps;
  /** Notes what was found sound, for the builds that come. */
  readonly keepSound: () => void;
  /** What a person should know of it. */
  readonly said: readonly Said[];
}

/** What is to be built, where, and who is told how far it is. */
interface WantedBuild {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** A hash of all that makes pages, as it was when the build began. */
  readonly code: string | undefined;
  readonly hashCode: WantedPrinter['hashCode'];
  /** Whether nothing that was kept is to be used. */
  readonly isFresh: boolean;
  readonly place: SitePlace;
  readonly progress: BuildProgress;
}

/** What a site is built from, read and joined once. */
interface ReadStory {
  readonly all: Content;
  readonly drafts: readonly ArticleEntry[];
  /** What is published. */
  readonly dossier: Dossier;
  readonly home: SiteHome;
}

async function buildBeside(wanted: WantedBuild): Promise<BuiltSite> {
  const { content, place, progress } = wanted;
  const code = namePrinter(wanted, wanted.code);
  // Astro reads the collections in this process, and they ask where the content lies.
  process.env['CONTENT_FOLDER'] = content;
  const home = readSiteHome(content);
  progress.begin('Reading the content');
  const all = checkFiles(content);
  const { content: published, drafts } = leaveOutDrafts(all);
  const { isSound, keep } = readSoundArticles({ ...wanted, published });
  const dossier = joinPublished({ ...all, story: atHome(all.story) }, content, isSound);
  handDossier(content, dossier);
  fillCollections(all);
  const changes = publishedChanges(getChanges(), published);
  const { stamps, told } = await makeSite({
    ...{ content, code, dossier, changes, home, place, progress },
    isFresh: wanted.isFresh,
    findPrinter: () => findPrinterOf(wanted),
  });
  return {
    stamps,
    keepSound: () => keep(place),
    said: [...told.map(warning), ...tellWhatIsLeft(wanted, { all, drafts, dossier, home })],
  };
}

function findPrinterOf({ content, code, hashCode, isFresh, place, progress }: WantedBuild) {
  return findPrinter({
    content,
    cacheDir: cacheOf(content),
    code,
    hashCode,
    isFresh,
    place: printerPlace(place.disk),
    onCompile: () => progress.begin('Bundling scripts and styles'),
  });
}

/** Astro stops at the first file that is not valid; this names all of them. */
function checkFiles(content: string): Content {
  stopOnErrors(findUnread(content));
  return readContentFolder(content);
}

function tellWhatIsLeft(wanted: WantedBuild, { all, drafts, dossier, home }: ReadStory): readonly Said[] {
  const { content, place } = wanted;
  const whole = drafts.length === 0 ? dossier : buildDossier(all);
  const kept = { file: join(cacheOf(content), 'suggested.json'), disk: place.disk };
  const suggested = countSuggested({ ...wanted, dossier: whole }, kept);
  return [
    ...someOf(countReviews(all, content)).map(warning),
    ['log', `${countOf(suggested, 'link')} suggested (npm run suggest).`],
    ...findUnread(content).map((notice) => warning(formatNotice(notice))),
    ...nameLacks(all.story, home, join(content, 'story.yaml')).map(warning),
    ...someOf(nameDrafts(drafts)).map(warning),
  ];
}

function warning(line: string): Said {
  return ['warn', line];
}

function someOf(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}
