import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { addressAt } from '../../domain/site/base-path.ts';
import type { KeptFile } from '../../domain/site/offline-list.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import type { Story } from '../../domain/story.ts';
import { isLasting } from '../../exports/headers/site-headers.ts';
import { chooseKept, mostKept, noOfflineFile, offlineFile } from '../../exports/site-files/offline-file.ts';
import { findBuiltFile, listSizes, type NewSite } from '../built/new-site.ts';
import { type Printer, workerOf } from '../printer/printer.ts';

interface WorkerSite {
  /** Whole but for the worker. */
  readonly site: NewSite;
  readonly printer: Printer;
  readonly home: Pick<SiteHome, 'base'>;
  readonly dossier: { readonly story: Pick<Story, 'offline'> };
}

/**
 * Writes the service worker of a built site, or the one that ends it. Gives a sentence where the site is too large to be
 * kept whole.
 */
export function writeOfflineWorker({
  site,
  printer,
  home: { base },
  dossier,
}: WorkerSite): readonly string[] {
  const target = addresses.offlineWorker.slice(1);
  if (!dossier.story.offline) {
    site.write(target, noOfflineFile(base));
    return [];
  }
  const { chosen, leftOut } = chooseKept(listFiles(site));
  const find = findBuiltFile(site);
  const files = chosen.map((path) => describeKept(path, base, find(path.slice(1))?.hash));
  const code = readFileSync(workerOf(printer.folder), 'utf8');
  // A worker that fails to fill its store throws it away: two workers never have one in common.
  const version = createHash('sha256')
    .update(JSON.stringify(files) + code)
    .digest('hex')
    .slice(0, 12);
  const list = { base, version, instead: addressAt(addresses.offline, base), files };
  site.write(target, offlineFile(list, code));
  return leftOut === 0
    ? []
    : [
        `For reading without a connection a browser keeps ${mostKept / 1_000_000} MB of the site; ${leftOut} of its files are left out.`,
      ];
}

function listFiles(site: NewSite) {
  return listSizes(site)
    .map(({ file, size }) => ({ path: `/${file}`, bytes: size }))
    .filter(({ path }) => basename(path).includes('.') && !path.includes('/.'))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function describeKept(path: string, base: string, hash: string | undefined): KeptFile {
  return {
    address: addressAt(path.replace(/(?<=\/)index\.html$/, ''), base),
    integrity: `sha256-${hash}`,
    lasting: isLasting(path),
  };
}
