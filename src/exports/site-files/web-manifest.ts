import { addresses } from '../../domain/addresses.ts';
import type { Story } from '../../domain/story.ts';
import { siteLanguage } from '../../messages/language.ts';
import { paper, siteIcons } from './site-icons.ts';

/** The manifest of the site as an application (W3C Web Application Manifest). Its scope says under which path the site lies. */
export function webManifest({ site, subject, summary }: Pick<Story, 'site' | 'subject' | 'summary'>): string {
  const drawn = siteIcons.flatMap(({ name, size, purpose }) =>
    purpose === undefined
      ? []
      : [{ src: addresses.siteIcon(name), type: 'image/png', sizes: `${size}x${size}`, purpose }],
  );
  return JSON.stringify({
    name: site,
    short_name: subject,
    description: summary,
    lang: siteLanguage(),
    dir: 'ltr',
    id: addresses.home,
    start_url: addresses.home,
    scope: addresses.home,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    categories: ['news'],
    icons: [{ src: addresses.icon, type: 'image/svg+xml', sizes: 'any', purpose: 'any' }, ...drawn],
  });
}
