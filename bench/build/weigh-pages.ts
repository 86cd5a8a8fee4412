import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How heavy a page is for whoever opens it. */
export interface PageWeight {
  readonly path: string;
  readonly bytes: number;
  /** Reckoned where it is asked for: packing takes longer than all the rest. */
  readonly gzip: number;
  readonly elements: number;
}

/** A built site as a host has to keep it. */
export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
}

const tag = /<[a-z][^\s>/]*/gi;

export function weighSite(folder: string): SiteWeight {
  const sizes = globSync('**/*', { cwd: folder }).map((file) => statSync(join(folder, file)));
  const files = sizes.filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Pages with so many bytes, the largest first; a page of fewer can be no heavy one. */
export function weighPages(folder: string, leastBytes: number): readonly PageWeight[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .filter(({ bytes }) => bytes >= leastBytes)
    .toSorted((left, right) => right.bytes - left.bytes)
    .map(({ path, bytes }) => {
      const html = readFileSync(join(folder, path));
      const elements = html.toString().match(tag)?.length ?? 0;
      return {
        path: path.replaceAll('\\', '/'),
        bytes,
        elements,
        get gzip() {
          return gzipSync(html).length;
        },
      };
    });
}
