import { getCollection, getEntry } from 'astro:content';
import { createDebug } from 'obug';
import { buildDossier, type Dossier } from '../derive/dossier/build-dossier.ts';
import { leaveOutDrafts } from '../derive/drafts/leave-out-drafts.ts';
import type { Content } from '../domain/content.ts';
import type { Notice } from '../domain/notice.ts';
import { checkContent } from './check-content.ts';
import { checkWords } from './check-words.ts';
import { contentFolder } from './content-folder.ts';
import { joinPublished } from './join-published.ts';
import { handedDossier } from './kept/handed-dossier.ts';
import { keepEntries } from './kept/keep-entries.ts';
import { makeOnce } from './kept/make-once.ts';
import { rememberFiles } from './kept/remember-file.ts';
import { locateNotices } from './locate-notices.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readProofs } from './read-proofs.ts';
import { stopOnErrors, warnOfErrors } from './report-notices.ts';
import { atHome } from './site-home.ts';

/** The one door to the content: read, checked and joined once, and again when a content file has changed. */
export const getDossier: () => Promise<Dossier> = makeOnce(readDossier);

/** `DEBUG=dateline:content`: when the content is read anew, and how long that takes. */
const debug = createDebug('dateline:content');

async function readDossier(): Promise<Dossier> {
  debug('reading %s', contentFolder());
  const dossier = await (import.meta.env.PROD ? readPublished() : readWhileDeveloping());
  debug('read, checked and joined');
  return dossier;
}

/** As the build has joined it already, where it makes the pages. */
async function readPublished(): Promise<Dossier> {
  const folder = contentFolder();
  return handedDossier(folder) ?? joinPublished(await readContent(), folder);
}

/** Drafts are shown, and words that would stop a build are said and shown all the same. */
async function readWhileDeveloping(): Promise<Dossier> {
  const content = readAgain(contentFolder());
  stopOnErrors(located(checkContent(content)));
  warnOfErrors(located(checkWords(leaveOutDrafts(content).content, readProofs(contentFolder()))));
  return buildDossier(content);
}

const rememberFile = rememberFiles();

/** From the files themselves, of which those are read that changed: Astro writes, sends and reads all records with each change. */
function readAgain(folder: string): Content {
  const { story, ...records } = readContentFolder(folder, rememberFile);
  return {
    story: atHome(story),
    outlets: keepEntries('outlets', records.outlets),
    people: keepEntries('people', records.people),
    events: keepEntries('events', records.events),
    articles: keepEntries('articles', records.articles),
    sources: keepEntries('sources', records.sources),
  };
}

function located(notices: readonly Notice[]): readonly Notice[] {
  return locateNotices(notices, contentFolder());
}

async function readContent(): Promise<Content> {
  const [story, outlets, people, events, articles, sources] = await Promise.all([
    getEntry('story', 'story'),
    getCollection('outlets'),
    getCollection('people'),
    getCollection('events'),
    getCollection('articles'),
    getCollection('sources'),
  ]);
  if (story === undefined)
    throw new Error(
      `${contentFolder()}/story.yaml is missing. It names the site, its main day and its time zone.`,
    );
  return {
    story: atHome(story.data),
    outlets: outlets.map(withId),
    people: people.map(withId),
    events: events.map(withId),
    articles: articles.map(({ id, data, body }) => ({ ...data, id, body: body ?? '' })),
    sources: sources.map(withId),
  };
}

function withId<T extends object>({
  id,
  data,
}: {
  readonly id: string;
  readonly data: T;
}): T & { readonly id: string } {
  return { ...data, id };
}
