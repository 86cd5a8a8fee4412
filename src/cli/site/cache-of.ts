import { relative } from 'node:path';

/** What Astro keeps of one story must not be taken for another’s, nor be written by two builds at once. */
export function cacheOf(content: string): string {
  const path = relative('.', content);
  return path === 'content' ? './.astro' : `./.astro/${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}
