import type { APIRoute, GetStaticPaths } from 'astro';
import { getDossier } from '../../collections/get-dossier.ts';
import { keyPages } from '../../collections/keys/key-pages.ts';
import { getFeeds } from '../../collections/published/get-feeds.ts';
import type { Feed } from '../../derive/feeds/feed.ts';
import { allFeeds } from '../../derive/feeds/list-feeds.ts';
import { listFeedFiles, writeFeedFile } from '../../exports/feeds/feed-files.ts';
import type { PublishedSite } from '../../exports/feeds/feed-format.ts';

interface Props {
  readonly feed: Feed;
  readonly ending: string;
  readonly site: PublishedSite;
}

export const getStaticPaths = (async () => {
  const { story } = await getDossier();
  const site = { name: story.site, home: story.address };
  const files = listFeedFiles(allFeeds(await getFeeds()), site);
  return keyPages(
    files.map(({ path, feed, ending }) => ({ params: { feed: path }, show: () => ({ feed, ending, site }) })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { feed, ending, site } }) => {
  const { text, mediaType } = writeFeedFile({ feed, ending }, site);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
