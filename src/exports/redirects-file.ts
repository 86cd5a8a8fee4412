import type { FormerAddress } from '../derive/former/former-addresses.ts';

/** The `_redirects` file that Netlify, Cloudflare Pages and others read; elsewhere the page at a former address leads on. */
export function redirectsFile(moved: readonly FormerAddress[]): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
