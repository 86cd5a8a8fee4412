import type { APIRoute } from 'astro';
import { jsonKey } from '../../collections/keys/json-key.ts';
import { getData } from '../../collections/published/get-data.ts';
import type { DataFile } from '../../exports/data/data-file.ts';

export async function getStaticPaths() {
  const { files } = await getData();
  return files.map((file) => ({
    params: { file: file.path },
    props: { file },
    showsKey: jsonKey(file.from),
  }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(streamOf(file.write()), { headers: { 'Content-Type': file.mediaType } });

/** One chunk, which a response hands on where it would copy bytes: the largest of these files are tens of megabytes. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      stream.enqueue(bytes);
      stream.close();
    },
  });
}
