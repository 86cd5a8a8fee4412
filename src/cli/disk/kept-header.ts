import { existsSync, readFileSync } from 'node:fs';

/** The ending of the file in which the header of an answer is kept beside the page: `curl -D page.html.headers`. */
export const headerEnding = '.headers';

/** The header of the answer that a saved file came with, where it was kept beside it. */
export function readKeptHeader(path: string): string | undefined {
  const kept = `${path}${headerEnding}`;
  return existsSync(kept) ? readFileSync(kept, 'latin1') : undefined;
}
