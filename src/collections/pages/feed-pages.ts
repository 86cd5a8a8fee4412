import { type FeedSource, fillFeed } from '../../derive/feeds/feed.ts';
import { allFeeds } from '../../derive/feeds/list-feeds.ts';
import { listFeedFiles } from '../../exports/feeds/feed-files.ts';
import type { PublishedSite } from '../../exports/feeds/feed-format.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';
import { getFeeds } from '../published/get-feeds.ts';

interface From {
  readonly source: FeedSource;
  readonly ending: string;
  readonly site: PublishedSite;
}

/** Every feed in each of its formats. */
export async function getFeedPages() {
  const { story } = await getDossier();
  const site = { name: story.site, home: story.address };
  const files = listFeedFiles(allFeeds(await getFeeds()), site);
  return keyPages(
    files.map(({ path, feed, ending }) => ({
      params: { feed: path },
      from: (): From => ({ source: feed, ending, site }),
      show: showFeed,
    })),
  );
}

/** The entries are made where a format is written. */
function showFeed({ source, ...shown }: From) {
  return { ...shown, feed: fillFeed(source) };
}
