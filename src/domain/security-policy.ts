/** The policy of Trusted Types: it makes the address of the search's worker, of which alone a page makes a script. */
export const workerPolicy = 'search-worker';

/** Another, which makes the address of the worker that keeps the site for reading without a connection. */
export const offlinePolicy = 'offline-worker';

const ownConnections = "connect-src 'self'";

/** What pages may load: the site's own files and nothing else. Scripts and styles are added with their hashes by the build. */
export const policyDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  ownConnections,
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${workerPolicy} ${offlinePolicy}`,
  "worker-src 'self'",
] as const;

/** A text in which the policy stands, with the host of a search server allowed beside the site's own. */
export function allowConnection(text: string, origin: string | undefined): string {
  return origin === undefined ? text : text.replaceAll(ownConnections, `${ownConnections} ${origin}`);
}

/** The same policy as a header. Everything is a file of the site, so no hash is needed. */
const headerDirectives = [...policyDirectives, "script-src 'self'", "style-src 'self'"];

/** With what a `<meta>` element cannot say: nobody may frame a page. */
export const policyHeader = [...headerDirectives, "frame-ancestors 'none'"].join('; ');

/** The same for cards, which are there to be framed. */
export const cardPolicyHeader = [...headerDirectives, 'frame-ancestors *'].join('; ');
