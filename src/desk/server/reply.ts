import type { ServerResponse } from 'node:http';
import { openingScriptSource } from './watch-opening.ts';

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const ownHeaders = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** The desk’s own scripts, and the one that stands in the page; nothing may frame the page or be loaded from elsewhere. */
const pagePolicy = [
  "default-src 'self'",
  `script-src 'self' ${openingScriptSource}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function replyJson(status: number, answered: unknown): Reply {
  return {
    status,
    headers: { ...ownHeaders, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(answered ?? null),
  };
}

export function replyScript(body: string): Reply {
  return { status: 200, headers: { ...ownHeaders, 'content-type': 'text/javascript; charset=utf-8' }, body };
}

export function replyPage(body: string): Reply {
  return {
    status: 200,
    headers: {
      ...ownHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
    },
    body,
  };
}

export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}
