import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type Rolldown } from 'vite';
import { addresses } from '../../domain/addresses.ts';
import { addressAt } from '../../domain/site/base-path.ts';
import type { KeptFile } from '../../domain/site/offline-list.ts';
import { isLasting } from '../../exports/headers/site-headers.ts';
import { chooseKept, mostKept, noOfflineFile, offlineFile } from '../../exports/site-files/offline-file.ts';
import { listTree } from '../disk/list-tree.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';

const script = 'src/browser/offline/offline-worker.ts';

/**
 * Writes the service worker of a built site, or the one that ends it. Gives a sentence where the site is too large to be
 * kept whole.
 */
export async function writeOfflineWorker(
  folder: string,
  base: string,
  wanted: boolean,
): Promise<readonly string[]> {
  const target = join(folder, addresses.offlineWorker);
  if (!wanted) {
    replaceWholeFile(target, noOfflineFile(base));
    return [];
  }
  const { chosen, leftOut } = chooseKept(listFiles(folder));
  const files = chosen.map((path) => describeFile(folder, path, base));
  const code = await bundle();
  // A worker that fails to fill its store throws it away: two workers never have one in common.
  const version = hashOf(JSON.stringify(files) + code, 'hex').slice(0, 12);
  const list = { base, version, instead: addressAt(addresses.offline, base), files };
  replaceWholeFile(target, offlineFile(list, code));
  return leftOut === 0
    ? []
    : [
        `For reading without a connection a browser keeps ${mostKept / 1_000_000} MB of the site; ${leftOut} of its files are left out.`,
      ];
}

function listFiles(folder: string) {
  const files = listTree(folder).filter(({ path, isFile }) => isFile && basename(path).includes('.'));
  const paths = files
    .map(({ path }) => `/${relative(folder, path).replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('/.'));
  return paths.toSorted().map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
}

function describeFile(folder: string, path: string, base: string): KeptFile {
  const integrity = `sha256-${hashOf(readFileSync(join(folder, path)), 'base64')}`;
  return {
    address: addressAt(path.replace(/(?<=\/)index\.html$/, ''), base),
    integrity,
    lasting: isLasting(path),
  };
}

function hashOf(data: string | Uint8Array, as: 'hex' | 'base64'): string {
  return createHash('sha256').update(data).digest(as);
}

/** The worker in one small script: the one script that Astro cannot make, since the list of all files comes after it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: script, output: { format: 'iife' } } },
  });
  const [{ output }] = [built].flat() as readonly Rolldown.RolldownOutput[] as readonly [
    Rolldown.RolldownOutput,
  ];
  return output[0].code;
}
