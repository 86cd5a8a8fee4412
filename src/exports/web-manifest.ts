import { addresses } from '../domain/addresses.ts';
import type { Story } from '../domain/story.ts';

/** The manifest of the site as an application (W3C Web Application Manifest). Its scope says under which path the site lies. */
export function webManifest({ site, summary }: Pick<Story, 'site' | 'summary'>): string {
  return JSON.stringify({
    name: site,
    description: summary,
    lang: 'en',
    id: addresses.home,
    start_url: addresses.home,
    scope: addresses.home,
    display: 'browser',
    icons: [{ src: addresses.icon, type: 'image/svg+xml', sizes: 'any' }],
  });
}
