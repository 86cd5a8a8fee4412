import { staticEngine } from '../engine/static-engine.ts';
import type { Load } from '../index/index-loader.ts';
import { createAnswerer } from './answer-requests.ts';
import type { SearchPort } from './search-client.ts';
import type { SearchReply } from './search-messages.ts';

/** The conversation of page and worker without a worker: for tests, and for a browser that has none. */
export function inProcessPort(load: Load): SearchPort {
  const listeners: ((reply: SearchReply) => void)[] = [];
  const answer = createAnswerer(staticEngine(load), (reply) => {
    for (const listener of listeners) listener(reply);
  });
  return { post: (request) => void answer(request), listen: (listener) => void listeners.push(listener) };
}
