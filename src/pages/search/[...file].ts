import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../collections/get-search-index.ts';

export async function getStaticPaths() {
  const { name, files } = await getSearchIndex();
  return Array.from(files, ([file, text]) => ({ params: { file: `${name}/${file}` }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
