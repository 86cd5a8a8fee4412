import type { APIRoute, GetStaticPaths } from 'astro';
import { citing } from '../../collections/cite/citing.ts';
import { getCitedRecords } from '../../collections/cite/get-cited.ts';
import { keyPages } from '../../collections/keys/key-pages.ts';
import { type CitationFile, citationFiles } from '../../derive/cite/citation-forms.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { citationFile } from '../../exports/cite/citation-file.ts';
import { keysOf } from '../../text/tables/keys-of.ts';

interface Props {
  readonly cited: Cited;
  readonly format: CitationFile;
}

export const getStaticPaths = (async () => {
  const all = await getCitedRecords();
  const files = Array.from(all.values()).flatMap((record) =>
    keysOf(citationFiles).map((format) => ({
      params: { file: `${record.id}.${format}` },
      ...citing(() => ({ record, format })),
    })),
  );
  return keyPages(files);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { cited, format } }) =>
  new Response(citationFile(cited, format));
