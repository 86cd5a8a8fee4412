import type { APIRoute } from 'astro';
import { type CollectionIndex, getSearchIndex } from '../../collections/published/get-search-index.ts';

interface Props {
  readonly index: CollectionIndex;
  readonly file: string;
}

export async function getStaticPaths() {
  const indexes = await getSearchIndex();
  return indexes.flatMap((index) =>
    index.files.map((file) => ({
      params: { file: `${index.name}/${file}` },
      props: { index, file },
      showsKey: index.key,
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { index, file } }) => new Response(index.read(file));
