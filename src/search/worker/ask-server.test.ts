import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createAskServer } from './ask-server.ts';

const question = { ask: 'renderings', collection: 'quotes', group: 0 } as const;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function askOne(answer: RequestListener, patience = 10_000): Promise<unknown> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return createAskServer({ address: `http://localhost:${port}/`, state: 'ours' }, patience)(question);
}

test('sends the question as JSON and gives the answer for the records of the page', async () => {
  const sent: unknown[] = [];
  const answer = await askOne(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    sent.push(request.method, request.headers['content-type'], JSON.parse(Buffer.concat(chunks).toString()));
    response.end('{"state":"ours","sizes":{},"answer":[]}');
  });
  expect(sent).toEqual(['POST', 'application/json', question]);
  expect(answer).toMatchObject({ answer: [] });
});

test.each<[string, RequestListener, object, number?]>([
  ['says nothing', () => undefined, { trouble: 'silence', value: 0.2 }, 200],
  ['stops in the middle', (_, response) => void response.write('{'), { trouble: 'silence', value: 0.2 }, 200],
  ['hangs up', (request) => request.destroy(), { trouble: 'unreachable' }],
  ['is overloaded', (_, response) => response.writeHead(503).end(), { trouble: 'error', value: 503 }],
  ['speaks something else', (_, response) => response.end('<html>'), { trouble: 'unreadable' }],
  ['answers null', (_, response) => response.end('null'), { trouble: 'unreadable' }],
  [
    'has other records',
    (_, response) => response.end('{"state":"theirs","answer":[]}'),
    { trouble: 'other records' },
  ],
])('a server that %s is told by its host', async (_, answer, trouble, patience) => {
  const error = await askOne(answer, patience).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ failure: { ...trouble, host: expect.stringMatching(/^localhost:\d+$/) } });
});
