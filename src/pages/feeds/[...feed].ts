import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFeedPages } from '../../collections/pages/feed-pages.ts';
import { writeFeedFile } from '../../exports/feeds/feed-files.ts';

export function getStaticPaths() {
  return getFeedPages();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, ending, site } }) => {
  const { text, mediaType } = writeFeedFile({ feed, ending }, site);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
