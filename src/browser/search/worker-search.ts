import { workerPolicy } from '../../domain/security-policy.ts';
import {
  createSearchClient,
  type SearchClient,
  type SearchListener,
} from '../../search/worker/search-client.ts';
import workerAddress from '../../search/worker/search-worker.ts?worker&url';
import { type SearchedPlace, workerPort } from '../../search/worker/worker-port.ts';
import { trustAddress } from '../kit/trusted-address.ts';

const trustedAddress = trustAddress(workerAddress, workerPolicy);

/** A search in a worker of its own. */
export function createWorkerSearch(place: SearchedPlace, listener: SearchListener): SearchClient {
  const worker = new Worker(trustedAddress, { type: 'module' });
  worker.addEventListener('error', () => listener.onFailure({ trouble: 'start' }));
  return createSearchClient(workerPort(worker, place), listener);
}
