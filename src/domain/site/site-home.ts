import { z } from 'zod';
import { WebAddressSchema } from '../fields/web-address.ts';
import { addressAt } from './base-path.ts';

/** Where a site is published. */
export interface SiteHome {
  /** The whole address of its front page, ending in a slash; undefined where nobody said at which host. */
  readonly address: string | undefined;
  /** The path of it, with a slash at both ends. */
  readonly base: string;
}

/** What the story or the environment says of it. */
export interface SaidHome {
  readonly address?: string | undefined;
  readonly base?: string | undefined;
}

const pathOfSite = /^\/(?:(?!\.+\/)[\w.~-]+\/)*$/;
const writePath = 'write one like /sub/file/, of ASCII letters, digits, “-”, “_”, “~” and dots';

const AddressOfSite = WebAddressSchema.refine(isAddressOfSite, {
  error: ({ input }) =>
    `“${String(input)}” is not where a site lies: leave out “?”, “#” and what follows; for its path, ${writePath}.`,
});

const BaseOfSite = z.string().refine((base) => pathOfSite.test(withEndSlash(base)), {
  error: ({ input }) => `“${String(input)}” is not the path of a site: ${writePath}.`,
});

/** Where the site is published, as `story.yaml` says it. */
export const siteHomeFields = {
  /**
   * Where the site is published, with its path where it has one: https://news.example/sub/file/. Citations, feeds and
   * canonical links are whole only with it. `SITE_URL` in the environment wins over it.
   */
  address: AddressOfSite.optional(),
  /** The path of the site on its host, where `address` does not say it: /sub/file/. `BASE_PATH` in the environment wins over it. */
  base: BaseOfSite.optional(),
};

/** Where it is published, as the environment says it; an empty value says nothing. */
export const HomeEnvironmentSchema = z.object({
  SITE_URL: z.preprocess(emptyIsUnset, siteHomeFields.address),
  BASE_PATH: z.preprocess(emptyIsUnset, siteHomeFields.base),
});

/**
 * Where the site is published. What the environment says wins; an address in it is whole, so that the story's path is no
 * longer asked for. Of one side a path on its own wins over the path in an address.
 */
export function resolveSiteHome(story: SaidHome, environment: SaidHome): SiteHome {
  const said = environment.address === undefined ? story : {};
  const base = baseOf(environment) ?? baseOf(said) ?? '/';
  const address = environment.address ?? story.address;
  return { base, address: address === undefined ? undefined : new URL(base, address).href };
}

function baseOf({ address, base }: SaidHome): string | undefined {
  if (base !== undefined) return withEndSlash(base);
  return address === undefined ? undefined : withEndSlash(new URL(address).pathname);
}

function isAddressOfSite(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { search, hash, pathname } = new URL(address);
  return search === '' && hash === '' && pathOfSite.test(withEndSlash(pathname));
}

function withEndSlash(path: string): string {
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

function emptyIsUnset(value: unknown): unknown {
  return value === '' ? undefined : value;
}

/** The whole address of a path from the site's root; undefined where nobody said at which host the site is. */
export function siteAddress(path: string, { address, base }: SiteHome): string | undefined {
  return address === undefined ? undefined : new URL(addressAt(path, base), address).href;
}
