import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCitationFiles } from '../../collections/pages/citation-files.ts';
import { citationFile } from '../../exports/cite/citation-file.ts';

export function getStaticPaths() {
  return getCitationFiles();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { cited, format } }) =>
  new Response(citationFile(cited, format));
