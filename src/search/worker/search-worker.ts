/* Runs in a Web Worker, so that nothing is searched or parsed on the page's own thread. */

import type { OpenEngine } from '../engine/search-engine.ts';
import { serverEngine } from '../engine/server-engine.ts';
import { staticEngine } from '../engine/static-engine.ts';
import type { Load } from '../index/index-loader.ts';
import { createAnswerer } from './answer-requests.ts';
import { createAskServer } from './ask-server.ts';
import { fetchPart } from './fetch-part.ts';
import type { SearchRequest, SearchSetup } from './search-messages.ts';

const beside = ['others/', 'facts/'];

/** Loads from the folders of the site, or takes what the page had already fetched. */
function loadFrom({ folders, fetched }: SearchSetup): Load {
  return async (name, part) => {
    const known = fetched[name];
    if (known !== undefined) return known;
    const at = beside.findIndex((folder) => name.startsWith(folder));
    return fetchPart(`${folders[at + 1]}${name.slice(beside[at]?.length)}`, part);
  };
}

/** Longer than the pause between two keys of most people, shorter than anybody waits for a count. */
const restMs = 120;

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, restMs);
  });
}

/** What a build does not need is not in its worker. */
function openEngine(setup: SearchSetup): OpenEngine {
  if (SEARCH_ENGINES !== 'static' && setup.server !== undefined)
    return serverEngine(createAskServer(setup.server));
  if (SEARCH_ENGINES === 'http') throw new Error('This site was built without an index.');
  return staticEngine(loadFrom(setup));
}

function start({ data }: MessageEvent<SearchSetup>): void {
  const answer = createAnswerer(openEngine(data), (reply) => self.postMessage(reply), rest);
  self.addEventListener('message', (question: MessageEvent<SearchRequest>) => void answer(question.data));
}

self.addEventListener('message', start, { once: true });
