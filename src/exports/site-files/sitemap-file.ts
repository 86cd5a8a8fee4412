import { escapeXml } from '../../text/escaping/escape-xml.ts';

/** A page as a search engine is told of it. */
export interface ListedPage {
  /** Whole address. */
  readonly address: string;
  /** The last day on which a record that it shows changed, YYYY-MM-DD; undefined where that is not recorded. */
  readonly changed: string | undefined;
}

/** The most that one file may list, by the protocol of sitemaps. */
const mostPages = 50_000;

/** The sitemap of the site (sitemaps.org, version 0.9). Throws where it has more pages than one file may list. */
export function sitemapFile(pages: readonly ListedPage[]): string {
  if (pages.length > mostPages)
    throw new Error(`A sitemap lists at most ${mostPages} pages, and the site has ${pages.length}.`);
  const lines = pages.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `<url><loc>${escapeXml(address)}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
