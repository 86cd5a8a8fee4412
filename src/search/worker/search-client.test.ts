import { describe, expect, test } from 'vitest';
import { fixtureNames, fixtureRecords, loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import { staticEngine } from '../engine/static-engine.ts';
import type { Load } from '../index/index-loader.ts';
import { createAnswerer } from './answer-requests.ts';
import { inProcessPort } from './in-process-port.ts';
import {
  createSearchClient,
  type SearchClient,
  type SearchListener,
  type SearchPort,
} from './search-client.ts';
import type { SearchReply } from './search-messages.ts';

const others = [
  {
    id: 'harbour-report',
    type: 'report',
    title: 'The harbour of Kiev',
    text: 'A long report about ships',
    url: '/articles/harbour-report/',
  },
  { id: 'orlov', type: 'person', title: 'Ilya Orlov', url: '/people/orlov/' },
] as const;
const { load } = loadFrom(buildIndex({ records: fixtureRecords, names: fixtureNames, others }));

/** A client whose listener writes down what it hears. */
function createHearing(from: Load): {
  client: SearchClient;
  heard: string[];
  until: (count: number) => Promise<string[]>;
} {
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  const hear = (what: string): void => {
    heard.push(what);
    for (const wake of waiting.splice(0)) wake();
  };
  const listener: SearchListener = {
    onAnswer: ({ hits }) => hear(`answer ${hits.map(({ renderings: [{ id }] }) => id).join(' ')}`),
    onFacets: ({ speaker }) => hear(`facets ${speaker.map(({ id }) => id).join(' ')}`),
    onOthers: (found) => hear(`others ${found.map(({ title }) => title).join(', ')}`),
    onComparison: ({ days }) =>
      hear(
        `comparison ${days.map(({ day, hits }) => `${day} ${hits[0].length}:${hits[1].length}`).join(' ')}`,
      ),
    onFailure: (failure) => hear(`failure ${failure.trouble === 'file' ? failure.file : ''}`),
  };
  const until = async (count: number): Promise<string[]> => {
    while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    return heard;
  };
  return { client: createSearchClient(inProcessPort(from), listener), heard, until };
}

describe('createSearchClient', () => {
  test('hears the hits first, then the counts, then the other results', async () => {
    const { client, until } = createHearing(load);
    client.search('harbour');
    expect(await until(3)).toEqual(['answer a/harvest', 'facets kovalenko', 'others The harbour of Kiev']);
  });

  test('finds a place in another spelling among the other results', async () => {
    const { client, until } = createHearing(load);
    client.search('Київ speaker:orlov');
    expect((await until(3))[2]).toBe('others The harbour of Kiev');
  });

  test('hears of the newest question only', async () => {
    const { client, until } = createHearing(load);
    for (const text of ['h', 'ha', 'har', 'harvest']) client.search(text);
    expect((await until(2)).slice(0, 2)).toEqual(['answer a/harvest', 'facets kovalenko']);
  });

  test('compares two speakers day by day, whoever the query names, then counts what narrows them', async () => {
    const { client, until } = createHearing(load);
    client.compare('speaker:von-aldern', ['orlov', 'kovalenko']);
    expect(await until(2)).toEqual([
      'comparison 2025-08-14 0:1 2025-08-15 1:0 2025-08-16 1:1 2025-08-20 0:1',
      'facets kovalenko orlov von-aldern unnamed',
    ]);
  });

  test('opens a hit into its renderings', async () => {
    const { client } = createHearing(load);
    expect(await client.readRenderings(3)).toHaveLength(1);
  });

  test('hears which file could not be loaded', async () => {
    const { client, until } = createHearing((name) =>
      name.startsWith('quotes/') ? Promise.reject(new Error('offline')) : load(name),
    );
    client.search('harbour');
    expect(await until(1)).toEqual([expect.stringMatching(/^failure quotes\//)]);
    await expect(client.readRenderings(0)).rejects.toThrow('file');
  });
});

test('the page does not hear of an answer that comes too late', () => {
  const listeners: ((reply: SearchReply) => void)[] = [];
  const heard: string[] = [];
  const hear = (): void => void heard.push('something');
  const port: SearchPort = { post: () => undefined, listen: (listener) => void listeners.push(listener) };
  const client = createSearchClient(port, {
    onAnswer: hear,
    onFacets: hear,
    onOthers: hear,
    onComparison: hear,
    onFailure: (failure) => heard.push(failure.trouble === 'file' ? failure.file : ''),
  });
  client.search('pea');
  client.search('peace');
  for (const sequence of [2, 1]) {
    for (const reply of listeners)
      reply({ type: 'failed', sequence, failure: { trouble: 'file', file: `answer ${sequence}` } });
  }
  expect(heard).toEqual(['answer 2']);
});

test('the worker does not finish a question that a newer one has overtaken', async () => {
  const replies: SearchReply[] = [];
  const answer = createAnswerer(staticEngine(load), (reply) => replies.push(reply));
  await Promise.all(
    [1, 2, 3].map((sequence) => answer({ type: 'search', sequence, text: 'peace', options: {} })),
  );
  expect(new Set(replies.map(({ sequence }) => sequence))).toEqual(new Set([3]));
});

test('counts only for the question after which the reader rests', async () => {
  const replies: SearchReply[] = [];
  const resting: (() => void)[] = [];
  const rest = (): Promise<void> => new Promise((resolve) => resting.push(resolve));
  const ask = createAnswerer(staticEngine(load), (reply) => replies.push(reply), rest);
  const first = ask({ type: 'search', sequence: 1, text: 'har', options: {} });
  while (resting.length < 1) await new Promise((resolve) => setTimeout(resolve));
  const second = ask({ type: 'search', sequence: 2, text: 'harbour', options: {} });
  while (resting.length < 2) await new Promise((resolve) => setTimeout(resolve));
  for (const wake of resting) wake();
  await Promise.all([first, second]);
  expect(replies.map(({ type, sequence }) => `${type} ${sequence}`)).toEqual([
    'answer 1',
    'answer 2',
    'facets 2',
    'others 2',
  ]);
});
