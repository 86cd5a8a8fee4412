import type { APIRoute, GetStaticPaths } from 'astro';
import { citing } from '../../collections/cite/citing.ts';
import { getCitedRecords } from '../../collections/cite/get-cited.ts';
import { getDossier } from '../../collections/get-dossier.ts';
import { keyPages } from '../../collections/keys/key-pages.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { oembedOf } from '../../exports/passport/oembed.ts';

interface Props {
  readonly cited: Cited;
  readonly home: string;
}

/** None where the site does not know its address: no other page could frame a card. */
export const getStaticPaths = (async () => {
  const { story } = await getDossier();
  const { address: home } = story;
  if (home === undefined) return [];
  const records = Array.from((await getCitedRecords()).values());
  const quotes = records.filter(({ subject }) => subject.kind === 'quote');
  return keyPages(
    quotes.map((record) => ({
      params: { card: record.id },
      ...citing(() => ({ record, home })),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { cited, home } }) =>
  new Response(`${JSON.stringify(oembedOf(cited, home), null, 2)}\n`);
