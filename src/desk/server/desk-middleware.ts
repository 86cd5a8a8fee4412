import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorMessage } from '../../text/error-message.ts';
import { RefusedCall } from '../files/refused-call.ts';
import { callsAddress, deskAddress, scriptsAddress, tokenHeader } from '../protocol/desk-address.ts';
import type { DeskCall } from '../protocol/desk-calls.ts';
import { findIntruder } from './check-request.ts';
import type { DeskHandlers } from './desk-handlers.ts';
import { deskHtml } from './desk-html.ts';
import type { PageScripts } from './page-scripts.ts';
import { type Reply, replyJson, replyPage, replyScript, sendReply } from './reply.ts';

export interface DeskOptions {
  /** Secret of this start. */
  readonly token: string;
  /** The path under which the server stands. */
  readonly base: string;
  /** The content folder. */
  readonly content: string;
  /** Loads what answers the calls; nothing of it is read before the first call. */
  readonly loadHandlers: () => Promise<Partial<DeskHandlers>>;
  /** A script of the page; undefined where there is none of that name. */
  readonly readScript: PageScripts['read'];
}

/** The largest saved file in base 64, with some room. */
const mostBytes = 30_000_000;

const withoutKey = 'Open the address that npm run desk has printed: it holds the key of this start.';
const keyOfOtherStart =
  'The desk was started anew: open the address that npm run desk has printed last, and this window goes on by itself.';

/** Answers for the desk and leaves all else to others. */
export function createDeskMiddleware(options: DeskOptions) {
  const root = options.base.replace(/\/$/, '');
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
    if (!`${path}/`.startsWith(root + deskAddress)) {
      next();
      return;
    }
    answer(request, path.slice(root.length), options)
      .catch(refusal)
      .then((reply) => sendReply(response, reply));
  };
}

/** What goes wrong in a call is said to the person at the desk; the server goes on. */
function refusal(error: unknown): Reply {
  if (error instanceof RefusedCall) return replyJson(error.status, { why: error.message });
  return replyJson(500, { why: errorMessage(error) });
}

async function answer(request: IncomingMessage, path: string, options: DeskOptions): Promise<Reply> {
  const intruder = findIntruder(signsOf(request));
  if (intruder !== undefined) throw new RefusedCall(403, intruder);
  if (path.startsWith(callsAddress))
    return answerCall(request, path.slice(callsAddress.length).replace(/\/$/, ''), options);
  if (request.method !== 'GET') throw new RefusedCall(405, 'The page is asked for by GET.');
  if (path.startsWith(scriptsAddress)) return answerScript(path.slice(scriptsAddress.length), options);
  return replyPage(deskHtml(options.base));
}

async function answerScript(name: string, { readScript }: DeskOptions): Promise<Reply> {
  const script = await readScript(name);
  if (script === undefined) throw new RefusedCall(404, `The page has no script “${name}”.`);
  return replyScript(script);
}

async function answerCall(
  request: IncomingMessage,
  name: string,
  { token, content, loadHandlers }: DeskOptions,
): Promise<Reply> {
  if (request.method !== 'POST') throw new RefusedCall(405, 'Calls are sent by POST.');
  const given = request.headers[tokenHeader];
  if (request.headers.origin === undefined || !isToken(given, token))
    throw new RefusedCall(403, given === undefined || given === '' ? withoutKey : keyOfOtherStart);
  if (request.headers['content-type'] !== 'application/json') throw new RefusedCall(415, 'Calls are JSON.');
  const handlers = await loadHandlers();
  const handler = isCall(name, handlers) ? handlers[name] : undefined;
  if (handler === undefined) throw new RefusedCall(404, `There is no call “${name}”.`);
  return replyJson(200, await handler(await readJson(request), { content }));
}

function signsOf({ socket, headers }: IncomingMessage) {
  const site = headers['sec-fetch-site'];
  return {
    remote: socket.remoteAddress,
    port: socket.localPort,
    host: headers.host,
    origin: headers.origin,
    site: typeof site === 'string' ? site : undefined,
  };
}

function isToken(given: string | readonly string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function isCall(name: string, handlers: Partial<DeskHandlers>): name is DeskCall {
  return Object.hasOwn(handlers, name);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > mostBytes) throw new RefusedCall(413, 'That is larger than a saved file may be.');
    pieces.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown;
  } catch {
    throw new RefusedCall(400, 'The call is no JSON.');
  }
}
