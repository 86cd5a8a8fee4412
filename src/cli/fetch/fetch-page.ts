import robotsParser from 'robots-parser';
import type { Notice } from '../../domain/notice.ts';
import { isPublicHost } from './is-public-host.ts';

/** An answer as it came. */
export interface FetchedPage {
  readonly status: 'fetched';
  readonly bytes: Uint8Array;
  /** Status line and header fields, with the address that was reached as `Content-Location`. */
  readonly header: string;
  /** The address that answered. */
  readonly url: string;
  /** The addresses that led on to it, in order; empty where none did. */
  readonly redirects: readonly string[];
}

export type FetchResult = FetchedPage | { readonly status: 'refused'; readonly notice: Notice };

export interface FetchOptions {
  readonly mostBytes: number;
  readonly timeoutMs?: number;
  /** Also ask machines of one's own network. */
  readonly mayBePrivate?: boolean;
}

/** The name by which the program asks, as `robots.txt` may address it. */
export const userAgent = 'Dateline/0.1 (one page at a time, for a person)';

const mostRedirects = 5;

/** Fetches one page once, as `robots.txt` allows it. Nothing is tried again, and nothing that it links to is fetched. */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchResult> {
  const { timeoutMs = 20_000 } = options;
  try {
    return await follow(address, { ...options, signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    return refuse(address, {
      rule: 'fetch-failed',
      message: `The page could not be fetched: ${reasonOf(error)}.`,
    });
  }
}

interface Asking extends FetchOptions {
  readonly signal: AbortSignal;
}

async function follow(address: string, asking: Asking): Promise<FetchResult> {
  const redirects: string[] = [];
  for (let url = new URL(address); redirects.length <= mostRedirects; ) {
    const refused = await whyNotAsk(url, address, asking);
    if (refused !== undefined) return refused;
    const response = await ask(url, asking.signal);
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return await readAnswer(response, { address, url: url.href, redirects }, asking);
    redirects.push(url.href);
    url = new URL(location, url);
  }
  return refuse(address, {
    rule: 'too-many-redirects',
    message: `The address led on more than ${mostRedirects} times.`,
  });
}

/** A private machine or a page that its site keeps from programs is not asked. */
async function whyNotAsk(
  url: URL,
  address: string,
  { signal, mayBePrivate }: Asking,
): Promise<FetchResult | undefined> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse(address, {
      rule: 'not-a-web-address',
      message: `It leads to ${url.protocol}, which is no address of the web.`,
    });
  if (mayBePrivate !== true && !(await isPublicHost(url.hostname)))
    return refuse(address, {
      rule: 'private-address',
      message: `${url.hostname} is an address of your own network.`,
      hint: 'Allow it with --allow-private, or save the page by hand.',
    });
  return (await isAllowed(url, signal))
    ? undefined
    : refuse(address, {
        rule: 'kept-from-programs',
        message: `${url.host} asks programs to leave this page alone (robots.txt).`,
      });
}

/** RFC 9309: no file of rules allows everything; one that the server fails to give allows nothing. */
async function isAllowed(url: URL, signal: AbortSignal): Promise<boolean> {
  const rules = new URL('/robots.txt', url).href;
  const response = await fetch(rules, { signal, headers: { 'user-agent': userAgent } });
  if (response.status >= 500) return false;
  if (!response.ok) return true;
  const text = (await response.text()).slice(0, 500_000);
  return robotsParser(rules, text).isAllowed(url.href, userAgent) ?? true;
}

function ask(url: URL, signal: AbortSignal): Promise<Response> {
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
  };
  return fetch(url, { signal, headers, redirect: 'manual' });
}

interface Reached {
  readonly address: string;
  readonly url: string;
  readonly redirects: readonly string[];
}

async function readAnswer(
  response: Response,
  { address, url, redirects }: Reached,
  { mostBytes }: Asking,
): Promise<FetchResult> {
  if (!response.ok)
    return refuse(address, {
      rule: 'fetch-refused',
      message: `The server answered ${`${response.status} ${response.statusText}`.trim()}.`,
    });
  const bytes = await readBody(response, mostBytes);
  if (bytes === undefined)
    return refuse(address, {
      rule: 'file-too-large',
      message: `The page is larger than ${Math.round(mostBytes / 100_000) / 10} MB.`,
      hint: 'Allow more with --max-size.',
    });
  const fields = Array.from(response.headers, ([name, value]) => `${name}: ${value}`);
  const header = [
    `HTTP/1.1 ${response.status} ${response.statusText}`.trim(),
    ...fields,
    `content-location: ${url}`,
    '',
  ].join('\r\n');
  return { status: 'fetched', bytes, header, url, redirects };
}

/** The body, or nothing where it is larger: what a server claims of its length is not believed. */
async function readBody(response: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const byHand = 'Open it in a browser, save it as “Web page, HTML only”, and name the file with --url.';

/** Without a hint of its own a refusal says how to save the page by hand. */
function refuse(
  file: string,
  why: Pick<Notice, 'rule' | 'message'> & { readonly hint?: string },
): FetchResult {
  return { status: 'refused', notice: { severity: 'error', file, hint: byHand, ...why } };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the server took too long';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
