import type { KeptFile, OfflineList } from '../../domain/site/offline-list.ts';

/*
 * The service worker. Pages come from the network as long as there is one, so that nobody reads what was corrected since;
 * without one they come from the store. A store holds one build, whole: each file is compared with the hash that the build
 * wrote down, and one that is of another build leaves the former store as it was. A new store is used when no page that
 * was opened with the former one is open any more.
 */

/** The build puts the list before this script. */
declare const offlineList: OfflineList;

/** What TypeScript describes in a library that cannot stand beside that of pages. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}
// The global object of a service worker is one, whatever the library of pages says.
const scope = globalThis as unknown as WorkerScope;

const { base, version, instead, files } = offlineList;
/** Other sites of the same host have stores of their own. */
const ours = `dateline ${base} `;
const store = ours + version;
const lasting: ReadonlySet<string> = new Set(
  files.filter((file) => file.lasting).map(({ address }) => address),
);
const mostAtOnce = 6;

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetOthers().then(() => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request, pathname));
  else
    event.respondWith(lasting.has(pathname) ? keptFirst(request, pathname) : newestFirst(request, pathname));
});

/** Keeps every file or none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(store);
  const waiting = files.values();
  try {
    await Promise.all(Array.from({ length: mostAtOnce }, () => keepSome(waiting, cache)));
  } catch (error) {
    await caches.delete(store);
    throw error;
  }
}

async function keepSome(waiting: Iterator<KeptFile>, cache: Cache): Promise<void> {
  for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
    const { address, integrity, lasting: stays } = next.value;
    // A file with another hash is refused: it is of a build that came meanwhile.
    const answer = await fetch(address, { integrity, cache: stays ? 'default' : 'no-cache' });
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
    await cache.put(address, answer);
  }
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(ours) && name !== store).map((name) => caches.delete(name)),
  );
}

async function openPage(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = (await findKept(pathname)) ?? (await findKept(instead));
    if (kept === undefined) throw error;
    return kept;
  }
}

async function keptFirst(request: Request, pathname: string): Promise<Response> {
  return (await findKept(pathname)) ?? fetch(request);
}

async function newestFirst(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await findKept(pathname);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function findKept(pathname: string): Promise<Response | undefined> {
  return (await caches.open(store)).match(pathname, { ignoreVary: true });
}
