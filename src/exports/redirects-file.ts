import type { FormerAddress } from '../derive/former/former-address.ts';
import { addressAt } from '../domain/site/base-path.ts';

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and others read; elsewhere the page at a former address leads on.
 * What moved is told by paths from the site's root.
 */
export function redirectsFile(moved: readonly FormerAddress[], base: string): string {
  return moved.map(({ from, to }) => `${addressAt(from, base)} ${addressAt(to, base)} 301\n`).join('');
}
