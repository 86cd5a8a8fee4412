import { getCollection, getEntry } from 'astro:content';
import { buildDossier, type Dossier } from '../derive/dossier/build-dossier.ts';
import { checkProofs } from '../derive/proof/check-proofs.ts';
import type { Content } from '../domain/content.ts';
import { checkContent } from './check-content.ts';
import { contentFolder } from './content-folder.ts';
import { locateNotices } from './locate-notices.ts';
import { makeOnce } from './make-once.ts';
import { readProofs } from './read-proofs.ts';
import { stopOnErrors, warnOfErrors } from './report-notices.ts';

/** The one door to the content: read, checked and joined once, and again when a content file has changed. */
export const getDossier: () => Promise<Dossier> = makeOnce(readDossier);

async function readDossier(): Promise<Dossier> {
  const folder = contentFolder();
  const content = await readContent();
  const wrong = locateNotices(checkContent(content), folder);
  const unproved = locateNotices(checkProofs(content.articles, readProofs(folder)), folder);
  if (import.meta.env.PROD) stopOnErrors([...wrong, ...unproved]);
  else {
    stopOnErrors(wrong);
    warnOfErrors(unproved);
  }
  return buildDossier(content);
}

async function readContent(): Promise<Content> {
  const [story, outlets, people, events, articles] = await Promise.all([
    getEntry('story', 'story'),
    getCollection('outlets'),
    getCollection('people'),
    getCollection('events'),
    getCollection('articles'),
  ]);
  if (story === undefined)
    throw new Error(
      `${contentFolder()}/story.yaml is missing. It names the site, its main day and its time zone.`,
    );
  return {
    story: story.data,
    outlets: outlets.map(withId),
    people: people.map(withId),
    events: events.map(withId),
    articles: articles.map(({ id, data, body }) => ({ ...data, id, body: body ?? '' })),
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
