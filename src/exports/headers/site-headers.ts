import { policyHeader } from '../../domain/security-policy.ts';

export type AnswerHeader = readonly [name: string, value: string];

/**
 * What a host says with every answer, the unknown address too: the one source for all hosts. Two of them stand on each page
 * as well, for hosts that say nothing: the policy and the referrer. The rest no page can say for itself.
 */
export const everyAnswer: readonly AnswerHeader[] = [
  ['Content-Security-Policy', policyHeader],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Referrer-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** Files whose names change with what they hold. */
export const lastingFolder = '/_astro/';

export const lastingAnswer: readonly AnswerHeader[] = [
  ['Cache-Control', 'public, max-age=31536000, immutable'],
];

/** What the text files of the site are, by the ending of their names; all of them are UTF-8. */
export const textTypes = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
} as const;

/** Where the page for an unknown address stands. */
export const unknownPage = '/404.html';
