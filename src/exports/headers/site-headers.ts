import { cardPolicyHeader, policyHeader } from '../../domain/security-policy.ts';

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

/** The only pages that others may frame: the cards of quotes. */
export const cardsFolder = '/embed/';

/** What is said of cards otherwise than of all else. */
export const cardAnswer: readonly AnswerHeader[] = [
  ['Content-Security-Policy', cardPolicyHeader],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** What is not said of cards at all. */
export const unsaidOfCards: readonly string[] = ['X-Frame-Options'];

/** All that is said of cards, for hosts on which one place forgets what is said of all. */
export const everyCardAnswer: readonly AnswerHeader[] = [
  ...everyAnswer.filter(
    ([name]) => !unsaidOfCards.includes(name) && !cardAnswer.some(([other]) => other === name),
  ),
  ...cardAnswer,
];

/** Folders of files whose names, or the folder they stand in, change with what they hold. */
export const lastingFolders: readonly string[] = ['/_astro/', '/search/'];

/** Whether a file of the site, named by its path from the root, never changes under its name. */
export function isLasting(path: string): boolean {
  return lastingFolders.some((folder) => path.startsWith(folder));
}

export const lastingAnswer: readonly AnswerHeader[] = [
  ['Cache-Control', 'public, max-age=31536000, immutable'],
];

/** With every other answer: whoever keeps it asks whether it is still the same. */
export const changingAnswer: readonly AnswerHeader[] = [['Cache-Control', 'no-cache']];

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
  '.atom': 'application/atom+xml',
  '.rss': 'application/rss+xml',
  '.jsonld': 'application/ld+json',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.ndjson': 'application/x-ndjson',
  '.sql': 'application/sql',
} as const;

/** What the other files of the site are. */
export const binaryTypes = {
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.zip': 'application/zip',
} as const;

const types: ReadonlyMap<string, string> = new Map([
  ...Object.entries(textTypes).map(([ending, type]) => [ending, `${type}; charset=utf-8`] as const),
  ...Object.entries(binaryTypes),
]);

/** The type of a file of the site by the ending of its name, with its charset; undefined where no such file is expected. */
export function typeOf(ending: string): string | undefined {
  return types.get(ending);
}

/** Where the page for an unknown address stands. */
export const unknownPage = '/404.html';
