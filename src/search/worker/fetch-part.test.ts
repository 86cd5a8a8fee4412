import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { fetchPart } from './fetch-part.ts';

const file = 'The ferry came late';

type Host = (asked: IncomingMessage, answer: ServerResponse) => void;

/** Asks a host for the bytes 4 to 9 and counts what it is asked. */
async function ask(host: Host): Promise<{ readonly text: string; readonly requests: number }> {
  let requests = 0;
  const server = createServer((asked, answer) => {
    requests += 1;
    host(asked, answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const text = await fetchPart(`http://127.0.0.1:${port}/0.txt`, [4, 9]).catch(String);
  server.close();
  return { text, requests };
}

/** Gives a part as it was asked for, or whatever `choose` makes of it. */
function inParts(choose: (from: number, to: number) => readonly [number, number]): Host {
  return ({ headers }, answer) => {
    const asked = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '');
    if (asked === null) return answer.end(file);
    const [from, to] = choose(Number(asked[1]), Number(asked[2]));
    answer.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}` });
    return answer.end(file.slice(from, to + 1));
  };
}

const refuse =
  (status: number): Host =>
  ({ headers }, answer) => {
    answer.statusCode = headers.range === undefined ? 200 : status;
    answer.end(answer.statusCode === 200 ? file : '');
  };

test.each<readonly [string, Host, string, number]>([
  ['gives parts', inParts((...part) => part), 'ferry', 1],
  ['knows no parts', (_, answer) => answer.end(file), file, 1],
  ['gives a shorter part', inParts((from) => [from, from + 1]), file, 2],
  ['gives a part of another place', inParts((from, to) => [from - 4, to - 4]), file, 2],
  ['says that it has no such part', refuse(416), file, 2],
  ['has no such file', refuse(404), 'Error: 404 Not Found', 1],
  ['is asked too often', refuse(429), 'Error: 429 Too Many Requests', 1],
])('a host that %s', async (_, host, text, requests) => {
  expect(await ask(host)).toEqual({ text, requests });
});
