import type { SearchPort } from './search-client.ts';
import type { SearchReply, SearchRequest, SearchSetup } from './search-messages.ts';

/** A file that the worker needs before anything else, fetched while its script is still on the way. */
const firstFile = 'manifest.json';

/** A conversation with a worker that runs `search-worker.ts`, over the index in a folder of the site. Questions wait until it is set up. */
export function workerPort(worker: Worker, folder: string): SearchPort {
  const address = new URL(folder, document.baseURI).href;
  const ready = fetchFirst(address).then((fetched) =>
    worker.postMessage({ folder: address, fetched } satisfies SearchSetup),
  );
  return {
    post: (request: SearchRequest) => void ready.then(() => worker.postMessage(request)),
    listen: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => listener(data)),
  };
}

/** Nothing when it fails: the worker asks again and can say what went wrong. */
async function fetchFirst(folder: string): Promise<SearchSetup['fetched']> {
  try {
    const response = await fetch(`${folder}${firstFile}`);
    return response.ok ? { [firstFile]: await response.text() } : {};
  } catch {
    return {};
  }
}
