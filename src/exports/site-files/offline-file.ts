import type { OfflineList } from '../../domain/site/offline-list.ts';

/** A service worker that keeps what is listed: the list, and the script that works with it. */
export function offlineFile(list: OfflineList, script: string): string {
  return `const offlineList=${JSON.stringify(list)};\n${script}`;
}

/** Ends what an earlier build began: browsers that kept the site forget it and ask no worker any more. */
export function noOfflineFile(base: string): string {
  const ours = JSON.stringify(`dateline ${base} `);
  return `addEventListener('install',()=>skipWaiting());
addEventListener('activate',(event)=>event.waitUntil(caches.keys()
  .then((names)=>Promise.all(names.filter((name)=>name.startsWith(${ours})).map((name)=>caches.delete(name))))
  .then(()=>registration.unregister())));
`;
}

/** What of a site is kept, by its path from the root: what reading and searching need, those first that are needed most. */
const kept: readonly RegExp[] = [
  /^\/(?:offline\/index\.html|index\.html|favicon\.svg|_astro\/.*)$/,
  /^\/search\//,
  /^\/[^/]+\/index\.html$/,
  /^\/articles\/[^/]+\/index\.html$/,
  /^\/(?:quotes|said|people|outlets)\/(?!by\/).*index\.html$/,
];

/** The most that a reader's browser is asked to keep, in bytes before compression. */
export const mostKept = 12_000_000;

interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Which files are kept, and how many of them are left out because there is no room. */
export function chooseKept(
  files: readonly SizedFile[],
  most: number = mostKept,
): { readonly chosen: readonly string[]; readonly leftOut: number } {
  const wanted = [...new Set(kept.flatMap((pattern) => files.filter(({ path }) => pattern.test(path))))];
  let room = most;
  const fitting = wanted.findIndex(({ bytes }) => {
    room -= bytes;
    return room < 0;
  });
  const count = fitting === -1 ? wanted.length : fitting;
  return { chosen: wanted.slice(0, count).map(({ path }) => path), leftOut: wanted.length - count };
}
