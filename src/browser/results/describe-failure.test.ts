import { expect, test, vi } from 'vitest';
import type { SearchFailure } from '../../search/worker/search-messages.ts';
import { describeFailure } from './describe-failure.ts';

vi.stubGlobal('SEARCH_ENGINES', 'http, static');
const host = 'localhost:8080';

test.each<[SearchFailure, string]>([
  [{ trouble: 'start' }, 'The search could not be started.'],
  [{ trouble: 'file', file: 'words/a' }, 'The search index file “words/a” could not be loaded.'],
  [
    { trouble: 'silence', host, value: 0.2 },
    `The search server at ${host} did not answer within 0.2 seconds.`,
  ],
  [{ trouble: 'unreachable', host }, `The search server at ${host} cannot be reached.`],
  [{ trouble: 'error', host, value: 503 }, `The search server at ${host} answered with an error (503).`],
  [
    { trouble: 'unreadable', host },
    `The search server at ${host} gave an answer that this page cannot read.`,
  ],
  [
    { trouble: 'other records', host },
    `The search server at ${host} holds other records than this page was made from.`,
  ],
])('says %j', (failure, said) => {
  expect(describeFailure(failure)).toBe(said);
});
