import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostReading } from './host-reading.ts';

export const netlifyPackages = ['@netlify/headers-parser@10.1.1', '@netlify/redirect-parser@16.1.1'];

interface HeadersParser {
  readonly parseAllHeaders: (options: {
    readonly headersFiles: readonly string[];
    readonly minimal: true;
  }) => Promise<{
    readonly headers: readonly { readonly for: string; readonly values: Readonly<Record<string, string>> }[];
    readonly errors: readonly Error[];
  }>;
}

interface RedirectsParser {
  readonly parseAllRedirects: (options: {
    readonly redirectsFiles: readonly string[];
    readonly minimal: true;
  }) => Promise<{ readonly redirects: readonly object[]; readonly errors: readonly Error[] }>;
}

/** What Netlify's own parsers, installed in a folder, read in the files of a site. */
export async function readByNetlify(folder: string, site: string): Promise<HostReading> {
  const load = (name: string) =>
    import(pathToFileURL(join(folder, 'node_modules/@netlify', name, 'lib/index.js')).href);
  const { parseAllHeaders } = (await load('headers-parser')) as HeadersParser;
  const { parseAllRedirects } = (await load('redirect-parser')) as RedirectsParser;
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(site, '_headers')],
    minimal: true,
  });
  const redirects = await parseAllRedirects({ redirectsFiles: [join(site, '_redirects')], minimal: true });
  return {
    headerRules: headers.length,
    redirectRules: redirects.redirects.length,
    refused: [...errors, ...redirects.errors].map(({ message }) => message),
  };
}
