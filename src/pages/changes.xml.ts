import type { APIRoute } from 'astro';
import { getDossier } from '../collections/get-dossier.ts';
import { getFeeds } from '../collections/published/get-feeds.ts';
import { fillFeed } from '../derive/feeds/feed.ts';
import { atomFeed } from '../exports/feeds/atom-feed.ts';

/** The first feed that the site had: it keeps its address. */
export const GET: APIRoute = async () => {
  const { story } = await getDossier();
  const { changes } = await getFeeds();
  const feed = atomFeed({ feed: fillFeed(changes), name: story.site, home: story.address });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
