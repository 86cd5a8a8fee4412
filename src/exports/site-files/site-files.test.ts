import { parseXml } from '@rgrove/parse-xml';
import { XMLParser } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { humansFile } from './humans-file.ts';
import { chooseKept, noOfflineFile, offlineFile } from './offline-file.ts';
import { opensearchFile } from './opensearch-file.ts';
import { robotsFile } from './robots-file.ts';
import { securityExpires, securityFile } from './security-file.ts';
import { icoFile, iconPicture, siteIcons } from './site-icons.ts';
import { type ListedPage, sitemapFiles } from './sitemap-files.ts';
import { webManifest } from './web-manifest.ts';

const home = { address: 'https://lake.example/sub/file/', base: '/sub/file/' };
const nowhere = { address: undefined, base: '/' };
const story = {
  site: 'The Lake & River File',
  subject: 'Lake talks',
  summary: 'What was said at the lake.',
  corrections: 'mailto:desk@lake.example',
};
const parser = new XMLParser({ ignoreAttributes: false });

describe('robots.txt', () => {
  test('lets robots read every page and names the sitemap by its whole address', () => {
    const robots = robotsParser('https://lake.example/robots.txt', robotsFile(home));
    expect(robots.isAllowed('https://lake.example/sub/file/quotes/', 'AnyBot')).toBe(true);
    expect(robots.getSitemaps()).toEqual(['https://lake.example/sub/file/sitemap.xml']);
  });

  test('names no sitemap where there is none', () =>
    expect(robotsFile(nowhere)).toBe('User-agent: *\nAllow: /\n'));
});

describe('the sitemap', () => {
  const listed = (pages: readonly ListedPage[]) =>
    sitemapFiles(pages, (path) => `https://lake.example${path}`);

  test('lists pages with the day of their last change, every mark escaped', () => {
    const [[path, text] = ['', ''], ...more] = listed([
      { address: 'https://lake.example/?a&b', changed: '2031-05-04' },
      { address: 'https://lake.example/said/', changed: undefined },
    ]);
    expect([path, more]).toEqual(['/sitemap.xml', []]);
    expect(() => parseXml(text)).not.toThrow();
    const { urlset } = parser.parse(text);
    expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset.url).toEqual([
      { loc: 'https://lake.example/?a&b', lastmod: '2031-05-04' },
      { loc: 'https://lake.example/said/' },
    ]);
  });

  test('of more pages than the protocol lets one file have is several, to which the first leads', () => {
    const page = (number: number) => ({ address: `https://lake.example/${number}/`, changed: undefined });
    const whole = Array.from({ length: 50_000 }, (_, number) => page(number));
    expect(listed(whole)).toHaveLength(1);
    const [index, ...parts] = listed([...whole, page(50_000)]);
    expect(parser.parse(index?.[1] ?? '').sitemapindex.sitemap).toEqual([
      { loc: 'https://lake.example/sitemap-1.xml' },
      { loc: 'https://lake.example/sitemap-2.xml' },
    ]);
    expect(parts.map(([path, text]) => [path, text.match(/<url>/g)?.length])).toEqual([
      ['/sitemap-1.xml', 50_000],
      ['/sitemap-2.xml', 1],
    ]);
    expect(parts[1]?.[1]).toContain('<loc>https://lake.example/50000/</loc>');
  });
});

describe('the description of the search', () => {
  const describing = (site: string) =>
    parser.parse(opensearchFile({ site, subject: 'Lake talks' }, home) ?? '').OpenSearchDescription;

  test('has the search page for its template', () =>
    expect(describing('Lake').Url[0]['@_template']).toBe(
      'https://lake.example/sub/file/quotes/?q={searchTerms}',
    ));

  test.each([
    ['The Lake File', 'The Lake File'],
    ['The Lake & River File', 'Lake talks'],
  ])('calls the search of %s by no more than 16 characters', (site, name) => {
    expect(describing(site).ShortName).toBe(name);
    const described = opensearchFile({ site, subject: 'Lake talks' }, home) ?? '';
    expect(() => parseXml(described)).not.toThrow();
  });

  test('keeps to the lengths of the specification whatever the site is called', () => {
    const { ShortName, LongName, Description } = describing('Lake '.repeat(400));
    expect([ShortName.length <= 16, LongName.length <= 48, Description.length <= 1024]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is not made where the site does not know its host', () =>
    expect(opensearchFile(story, nowhere)).toBeUndefined());
});

describe('security.txt', () => {
  test('has the fields of RFC 9116', () =>
    expect(securityFile({ contact: 'mailto:desk@lake.example', tended: '2031-05-04', home })).toBe(
      'Contact: mailto:desk@lake.example\nExpires: 2032-05-02T00:00:00Z\nPreferred-Languages: en\nCanonical: https://lake.example/sub/file/.well-known/security.txt\n',
    ));

  test.each(['2031-05-04', '2031-12-31', '2032-02-29'])('tended on %s it ends within a year', (tended) => {
    const days = (Date.parse(securityExpires(tended)) - Date.parse(tended)) / 86_400_000;
    expect(days).toBe(364);
  });

  test('names no address of its own that is not https', () =>
    expect(
      securityFile({ contact: 'https://lake.example/hole', tended: '2031-05-04', home: nowhere }),
    ).not.toContain('Canonical'));
});

test('humans.txt says who makes it, what it is, and when it changed', () => {
  const text = humansFile({ story, home, changed: '2031-05-04' });
  for (const line of [
    '/* TEAM */',
    'Corrections: desk@lake.example',
    '/* SITE */',
    'Last update: 2031/05/04',
  ])
    expect(text.split('\n')).toContain(line);
});

describe('the manifest', () => {
  const manifest = JSON.parse(webManifest(story));

  test('has what a browser asks of an application, within its scope', () => {
    expect(manifest).toMatchObject({
      name: story.site,
      short_name: 'Lake talks',
      start_url: '/',
      scope: '/',
      display: 'browser',
    });
    expect(
      new URL(manifest.start_url, home.address).href.startsWith(new URL(manifest.scope, home.address).href),
    ).toBe(true);
  });

  test('has an icon of 192 and one of 512 pixels, and one that may be cut', () =>
    expect(
      manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`),
    ).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']));
});

describe('what is kept for reading without a connection', () => {
  const files = [
    '/quotes/lake/calm/index.html',
    '/changes.xml',
    '/quotes/by/kind/x/index.html',
    '/articles/lake/index.html',
    '/quotes/index.html',
    '/search/0a/days.txt',
    '/_astro/page.css',
    '/icons/512.png',
    '/404.html',
    '/index.html',
  ].map((path) => ({ path, bytes: 10 }));
  const inOrder = [
    '/_astro/page.css',
    '/index.html',
    '/search/0a/days.txt',
    '/quotes/index.html',
    '/articles/lake/index.html',
    '/quotes/lake/calm/index.html',
  ];

  test.each([
    [60, inOrder, 0],
    [59, inOrder.slice(0, 5), 1],
    [20, inOrder.slice(0, 2), 4],
  ])(
    'in %i bytes is what reading and searching need, what is needed most before the rest',
    (most, chosen, leftOut) => expect(chooseKept(files, most)).toEqual({ chosen, leftOut }),
  );

  test('is listed before the script that keeps it', () => {
    const list = {
      base: '/',
      version: 'a1',
      instead: '/offline/',
      files: [{ address: '/', integrity: 'sha256-x', lasting: false }],
    };
    expect(offlineFile(list, 'work();')).toBe(`const offlineList=${JSON.stringify(list)};\nwork();`);
  });

  test('is forgotten where the story turns it off, and what others keep is not', () =>
    expect(noOfflineFile('/sub/')).toContain('"dateline /sub/ "'));
});

describe('icons', () => {
  const mark =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z" fill="#000"/></svg>';

  test.each(siteIcons)('$name is drawn in its size, on paper', async ({ size, share }) => {
    const { data, info } = await sharp(Buffer.from(iconPicture(mark, { size, share })))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * size + x) * 3, (y * size + x) * 3 + 3)];
    expect([info.width, info.height]).toEqual([size, size]);
    expect(at(1, 1)).toEqual([251, 250, 247]);
    expect(at(size / 2, size / 2)).toEqual([0, 0, 0]);
  });

  test('the mark of one that may be cut keeps within its safe circle', () => {
    const maskable = siteIcons.find(({ purpose }) => purpose === 'maskable');
    // The mark is three quarters as wide as its box and half as high.
    expect(Math.hypot(0.75, 0.5) * (maskable?.share ?? 1)).toBeLessThan(0.8);
  });

  test('an icon file leads to the picture in it', () => {
    const ico = icoFile(new Uint8Array([1, 2, 3]), 32);
    const view = new DataView(ico.buffer);
    expect([view.getUint16(2, true), view.getUint16(4, true), ico[6], view.getUint32(14, true)]).toEqual([
      1, 1, 32, 3,
    ]);
    expect([...ico.subarray(view.getUint32(18, true))]).toEqual([1, 2, 3]);
  });
});
