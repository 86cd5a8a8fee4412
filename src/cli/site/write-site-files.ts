import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { lastChangeOf } from '../../derive/changes/last-change-of.ts';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { formerAddresses } from '../../derive/former/former-addresses.ts';
import { addresses } from '../../domain/addresses.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import { allowConnection } from '../../domain/security-policy.ts';
import { searchOrigin } from '../../domain/site/search-setting.ts';
import { type SiteHome, siteAddress } from '../../domain/site/site-home.ts';
import { apacheFile } from '../../exports/headers/apache-file.ts';
import { headersFile } from '../../exports/headers/headers-file.ts';
import { redirectsFile } from '../../exports/redirects-file.ts';
import { humansFile } from '../../exports/site-files/humans-file.ts';
import { opensearchFile } from '../../exports/site-files/opensearch-file.ts';
import { robotsFile } from '../../exports/site-files/robots-file.ts';
import { securityFile } from '../../exports/site-files/security-file.ts';
import { icoFile, iconPicture, siteIcons } from '../../exports/site-files/site-icons.ts';
import { sitemapFile } from '../../exports/site-files/sitemap-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { listPages } from './list-pages.ts';
import { writeOfflineWorker } from './write-offline-worker.ts';

/** What the files beside the pages are made from. */
export interface BuiltSite {
  /** The folder in which its pages stand. */
  readonly folder: string;
  readonly dossier: Dossier;
  readonly changes: readonly ChangeDay[];
  readonly home: SiteHome;
}

/** Writes what hosts, robots and browsers look for beside the pages. Gives what a person should know of it, in sentences. */
export async function writeSiteFiles(site: BuiltSite): Promise<readonly string[]> {
  const { folder, home } = site;
  const moved = formerAddresses(site.dossier);
  const origin = searchOrigin(site.dossier.story.search);
  const texts: Readonly<Record<string, string | undefined>> = {
    '/_headers': allowConnection(headersFile(home.base), origin),
    '/.htaccess': allowConnection(apacheFile(home.base, moved), origin),
    '/_redirects': redirectsFile(moved, home.base),
    [addresses.robots]: robotsFile(home),
    [addresses.sitemap]: makeSitemap(site),
    [addresses.opensearch]: opensearchFile(site.dossier.story, home),
    [addresses.humans]: humansFile({ story: site.dossier.story, home, changed: site.changes[0]?.day }),
    [addresses.security]: makeSecurity(site),
  };
  for (const [path, text] of Object.entries(texts))
    if (text !== undefined) replaceWholeFile(join(folder, path), text);
  await drawIcons(folder);
  return writeOfflineWorker(folder, home.base, site.dossier.story.offline);
}

/** A sitemap names whole addresses, so there is none where nobody said where the site is. */
function makeSitemap({ folder, changes, home }: BuiltSite): string | undefined {
  if (home.address === undefined) return undefined;
  const addressOf = (path: string) => siteAddress(path, home) ?? path;
  return sitemapFile(
    listPages(folder, addressOf).map((path) => ({
      address: addressOf(path),
      changed: lastChangeOf(path, changes),
    })),
  );
}

function makeSecurity({ dossier, changes, home }: BuiltSite): string | undefined {
  const { security } = dossier.story;
  const tended = changes[0]?.day ?? new Date().toISOString().slice(0, 10);
  return security && securityFile({ contact: security, tended, home });
}

/** Pictures of the site's own mark, and one for those who ask at the old place. */
async function drawIcons(folder: string): Promise<void> {
  const mark = readFileSync(join(folder, addresses.icon), 'utf8');
  for (const icon of siteIcons)
    replaceWholeFile(
      join(folder, addresses.siteIcon(icon.name)),
      await sharp(Buffer.from(iconPicture(mark, icon)))
        .png({ palette: true })
        .toBuffer(),
    );
  const small = await sharp(Buffer.from(mark), { density: 288 }).resize(smallSize).png().toBuffer();
  replaceWholeFile(join(folder, 'favicon.ico'), icoFile(small, smallSize));
}

const smallSize = 32;
