import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { changingAnswer, isLasting, lastingAnswer, typeOf } from '../../exports/headers/site-headers.ts';

/** A file of the site on its way into a bucket. */
export interface Upload {
  /** Where it lies on this machine. */
  readonly file: string;
  /** Its name in the bucket: people/index.html. */
  readonly key: string;
  /** What the bucket is to say with it: its type, and how long it may be kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** MD5 of its bytes in hexadecimal digits, which is a bucket's ETag of a file that came in one piece. */
  readonly md5: string;
}

/** Configuration in the site for hosts of other kinds, which a bucket would only show to everybody. */
const readByOtherHosts: readonly string[] = ['_headers', '_redirects', '.htaccess'];

/**
 * The files of a built site in waves: what pages need, the pages, and the worker that tells browsers of a new build. A reader
 * who comes in the middle never opens a page whose styles or index are not there yet.
 */
export function listUploads(site: string, prefix: string): readonly (readonly Upload[])[] {
  const uploads = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !readByOtherHosts.includes(path))
    .toSorted()
    .map((path) => ({ path, upload: uploadOf(site, path, prefix) }));
  const waves = Map.groupBy(uploads, ({ path }) => waveOf(path));
  return [...waves.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, wave]) => wave.map(({ upload }) => upload));
}

function uploadOf(site: string, path: string, prefix: string): Upload {
  const file = join(site, path);
  return {
    file,
    key: `${prefix}${path}`,
    headers: {
      'Content-Type': typeOf(extname(path)) ?? 'application/octet-stream',
      ...Object.fromEntries(isLasting(`/${path}`) ? lastingAnswer : changingAnswer),
    },
    md5: createHash('md5').update(readFileSync(file)).digest('hex'),
  };
}

function waveOf(path: string): number {
  if (`/${path}` === addresses.offlineWorker) return 2;
  return path.endsWith('.html') ? 1 : 0;
}
