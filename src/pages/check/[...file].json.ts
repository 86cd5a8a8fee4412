import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCheckedFiles } from '../../collections/pages/checked-files.ts';

export function getStaticPaths() {
  return getCheckedFiles();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.write());
