import { addresses } from '../../domain/addresses.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import { siteAddress } from '../../domain/site/site-home.ts';

/** What robots may read (RFC 9309): everything. It names the sitemap where the site knows its host. */
export function robotsFile(home: SiteHome): string {
  const sitemap = siteAddress(addresses.sitemap, home);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`])];
  return `${lines.join('\n')}\n`;
}
