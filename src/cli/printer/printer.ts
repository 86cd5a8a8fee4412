import { join } from 'node:path';

/**
 * What makes every page of a site from any content: its code as Astro has bundled it. It lies in a folder of its own, which
 * names nothing of the content.
 */
export interface Printer {
  readonly folder: string;
  /** The style sheets that pages ask for, in Astro's own terms, by its name of the route. */
  readonly styles: Readonly<Record<string, readonly unknown[]>>;
}

/** Scripts, style sheets, fonts and what lies in `public/`: they stand beside the pages as they are. */
export function assetsOf(folder: string): string {
  return join(folder, 'assets');
}

/** The script with which a browser keeps the site, to which the list of its files is added. */
export function workerOf(folder: string): string {
  return join(folder, 'offline-worker.js');
}

/** The modules that make pages. */
export function modulesOf(folder: string): string {
  return join(folder, 'modules');
}
