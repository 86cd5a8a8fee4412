import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is looked at, as its pictures are named, and the files of the built site that are of its kind. */
interface PageKind {
  readonly name: string;
  readonly files: string;
}

const kinds: readonly PageKind[] = [
  { name: 'front', files: 'index.html' },
  { name: 'report', files: 'articles/*/index.html' },
  { name: 'quotes', files: 'quotes/index.html' },
  { name: 'quote', files: 'quotes/!(by)/*/index.html' },
  { name: 'timeline', files: 'timeline/index.html' },
  { name: 'compare', files: 'compare/index.html' },
  { name: 'person', files: 'people/*/index.html' },
  { name: 'said', files: 'said/*/index.html' },
];

export interface ShownPage {
  readonly name: string;
  /** Below the path of the site: `people/holt/`. */
  readonly path: string;
}

/** Of each of the eight kinds the page that has most in it; none of a kind that the story has not. */
export function listShownPages(site: string): readonly ShownPage[] {
  return kinds.flatMap(({ name, files }) => {
    const sizeOf = (file: string) => statSync(join(site, file)).size;
    const [largest] = globSync(files, { cwd: site }).toSorted(
      (a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1),
    );
    if (largest === undefined) return [];
    return [{ name, path: largest.replaceAll('\\', '/').replace(/index\.html$/, '') }];
  });
}
