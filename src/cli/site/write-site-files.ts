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
import { sitemapFiles } from '../../exports/site-files/sitemap-files.ts';
import { allFiles, type NewSite } from '../built/new-site.ts';
import type { Printer } from '../printer/printer.ts';
import { drawIcons } from './draw-icons.ts';
import { listPages } from './list-pages.ts';
import { writeOfflineWorker } from './write-offline-worker.ts';

/** What the files beside the pages are made from. */
export interface BuiltSite {
  /** Its pages and what they ask for stand in it. */
  readonly site: NewSite;
  readonly printer: Printer;
  readonly dossier: Dossier;
  readonly changes: readonly ChangeDay[];
  readonly home: SiteHome;
}

/** Writes what hosts, robots and browsers look for beside the pages. Gives what a person should know of it, in sentences. */
export async function writeSiteFiles(built: BuiltSite): Promise<readonly string[]> {
  const { site, dossier, home } = built;
  const { story } = dossier;
  const moved = formerAddresses(dossier);
  const origin = searchOrigin(story.search);
  const texts: Readonly<Record<string, string | undefined>> = {
    '/_headers': allowConnection(headersFile(home.base), origin),
    '/.htaccess': allowConnection(apacheFile(home.base, moved), origin),
    '/_redirects': redirectsFile(moved, home.base),
    [addresses.robots]: robotsFile(home),
    ...makeSitemap(built),
    [addresses.opensearch]: opensearchFile(story, home),
    [addresses.humans]: humansFile({ story, home, changed: built.changes[0]?.day }),
    [addresses.security]: makeSecurity(built),
  };
  for (const [path, text] of Object.entries(texts)) if (text !== undefined) site.write(path.slice(1), text);
  await drawIcons(site, built.printer);
  return writeOfflineWorker(built);
}

/** A sitemap names whole addresses, so there is none where nobody said where the site is. */
function makeSitemap({ site, changes, home }: BuiltSite): Readonly<Record<string, string>> {
  if (home.address === undefined) return {};
  const addressOf = (path: string) => siteAddress(path, home) ?? path;
  const pages = listPages(allFiles(site), addressOf).map((path) => ({
    address: addressOf(path),
    changed: lastChangeOf(path, changes),
  }));
  return Object.fromEntries(sitemapFiles(pages, addressOf));
}

function makeSecurity({ dossier, changes, home }: BuiltSite): string | undefined {
  const { security } = dossier.story;
  const tended = changes[0]?.day ?? new Date().toISOString().slice(0, 10);
  return security && securityFile({ contact: security, tended, home });
}
