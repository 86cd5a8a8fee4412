import type { APIRoute } from 'astro';
import { getDossier } from '../../collections/get-dossier.ts';
import { getFeeds } from '../../collections/published/get-feeds.ts';
import { allFeeds } from '../../derive/feeds/list-feeds.ts';
import { writeFeedFiles } from '../../exports/feeds/write-feed-files.ts';

export async function getStaticPaths() {
  const { story } = await getDossier();
  const files = writeFeedFiles(allFeeds(await getFeeds()), { name: story.site, home: story.address });
  return files.map(({ path, ...props }) => ({ params: { feed: path }, props }));
}

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
