import type { SearchPort } from './search-client.ts';
import type { SearchReply, SearchRequest, SearchServer, SearchSetup } from './search-messages.ts';

/** Where a page searches. */
export interface SearchedPlace {
  /** Folders of the index with spaces between them, one for each collection: quotes, others, facts. */
  readonly index: string;
  /** Who is asked instead of it. */
  readonly server?: SearchServer | undefined;
}

/** A file that the worker needs before anything else, fetched while its script is still on the way. */
const firstFile = 'manifest.json';

/** A conversation with a worker that runs `search-worker.ts`, over the index in a folder of the site or by a server. Questions wait until it is set up. */
export function workerPort(worker: Worker, { index, server }: SearchedPlace): SearchPort {
  const folders = index.split(' ').map((folder) => new URL(folder, document.baseURI).href);
  const ready =
    SEARCH_ENGINES === 'static' || server === undefined
      ? fetchFirst(folders[0]).then((fetched) =>
          worker.postMessage({ folders, fetched } satisfies SearchSetup),
        )
      : Promise.resolve(worker.postMessage({ folders, fetched: {}, server } satisfies SearchSetup));
  return {
    post: (request: SearchRequest) => void ready.then(() => worker.postMessage(request)),
    listen: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => listener(data)),
  };
}

/** Nothing when it fails: the worker asks again and can say what went wrong. */
async function fetchFirst(folder = ''): Promise<SearchSetup['fetched']> {
  try {
    const response = await fetch(`${folder}${firstFile}`);
    return response.ok ? { [firstFile]: await response.text() } : {};
  } catch {
    return {};
  }
}
