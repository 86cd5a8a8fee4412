import { listFeeds, type SiteFeeds } from '../../derive/feeds/list-feeds.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

/** Every feed of the site, made once for a dossier. */
export const getFeeds: () => Promise<SiteFeeds> = makeOnce(makeFeeds);

async function makeFeeds(): Promise<SiteFeeds> {
  return listFeeds(await getDossier(), getChanges());
}
