import { createSearchClient, type SearchListener } from '../../../src/search/worker/search-client.ts';
import { workerPort } from '../../../src/search/worker/worker-port.ts';
import { type Ask, showAnswer } from './page-tools.ts';

/** Starts the worker at the first question, as a page does that nobody has searched yet. */
function createAsk(): Ask {
  let answered: (shown: string[]) => void = () => undefined;
  const listener: SearchListener = {
    onAnswer: ({ hits }) => answered(hits.map(({ renderings: [{ words }] }) => words)),
    onFacets: ({ speaker }) =>
      showAnswer(
        'counts',
        speaker.slice(0, 20).map(({ name, count }) => `${name} ${count}`),
      ),
    onOthers: () => undefined,
    onComparison: () => undefined,
    onFailure: ({ trouble }) => showAnswer('hits', [trouble]),
  };
  let client: ReturnType<typeof createSearchClient> | undefined;
  return (text) => {
    client ??= createSearchClient(
      workerPort(
        new Worker(new URL('../../../src/search/worker/search-worker.ts', import.meta.url), {
          type: 'module',
        }),
        { index: '/index/ /index/others/ /index/facts/' },
      ),
      listener,
    );
    const { search } = client;
    return new Promise((resolve) => {
      answered = resolve;
      search(text);
    });
  };
}

globalThis.ask = createAsk();
