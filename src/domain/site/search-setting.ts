import { z } from 'zod';

const AddressOfServer = z.string().refine(isAddressOfServer, {
  error: ({ input }) =>
    `“${String(input)}” is no address of a search server: write a whole one that begins with https://, or with http://localhost to try it.`,
});

/** Where readers' searches are answered, as `story.yaml` says it. */
export const SearchSettingSchema = z
  .strictObject({
    /** `static`: by the index that the build writes, in readers' own browsers. `http`: by a search server. */
    engine: z.enum(['static', 'http']).default('static'),
    /** Where a search server takes questions, those of docs/scale.md: https://search.example/rpc/search. */
    address: AddressOfServer.optional(),
    /** Beside a search server: `static` builds the index too, which readers are offered when the server does not answer; `none` leaves it out. */
    fallback: z.enum(['static', 'none']).default('static'),
  })
  .refine(({ engine, address }) => (engine === 'http') === (address !== undefined), {
    path: ['address'],
    error: '“engine: http” needs the address of its server, and “engine: static” has none',
  });

export type SearchSetting = z.infer<typeof SearchSettingSchema>;

/** Which engines the pages need: it decides what scripts hold. */
export type SearchEngines = 'static' | 'http' | 'http, static';

export function searchEngines(setting: SearchSetting): SearchEngines {
  if (setting.engine === 'static') return 'static';
  return setting.fallback === 'static' ? 'http, static' : 'http';
}

/** The host that pages have to reach for their search; undefined for the site's own. */
export function searchOrigin({ address }: SearchSetting): string | undefined {
  return address === undefined ? undefined : new URL(address).origin;
}

/** Browsers let a page ask others only over HTTPS, but for those on the reader's own machine. */
function isAddressOfServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}
