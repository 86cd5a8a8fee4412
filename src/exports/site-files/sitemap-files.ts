import { addresses } from '../../domain/addresses.ts';
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

/**
 * The sitemap of a site by paths from its root on (sitemaps.org, version 0.9): one file, or of more pages than one may list
 * several, and the first tells where they are.
 */
export function sitemapFiles(
  pages: readonly ListedPage[],
  addressOf: (path: string) => string,
): readonly (readonly [path: string, text: string])[] {
  if (pages.length <= mostPages) return [[addresses.sitemap, listFile(pages)]];
  const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, part) => {
    const own = pages.slice(part * mostPages, (part + 1) * mostPages);
    return [addressOfPart(part + 1), listFile(own)] as const;
  });
  return [[addresses.sitemap, indexFile(parts.map(([path]) => addressOf(path)))], ...parts];
}

/** `/sitemap-2.xml`; made here, as whatever `addresses` holds is sent to readers. */
function addressOfPart(number: number): string {
  return addresses.sitemap.replace(/(?=\.xml$)/, `-${number}`);
}

function listFile(pages: readonly ListedPage[]): string {
  const entries = pages.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `<url>${locationOf(address)}${day}</url>`;
  });
  return wrap('urlset', entries);
}

function indexFile(files: readonly string[]): string {
  return wrap(
    'sitemapindex',
    files.map((address) => `<sitemap>${locationOf(address)}</sitemap>`),
  );
}

function locationOf(address: string): string {
  return `<loc>${escapeXml(address)}</loc>`;
}

function wrap(name: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${name}>`,
    '',
  ].join('\n');
}
