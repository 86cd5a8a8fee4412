import type { OutletEntry } from '../../domain/content.ts';
import { hasWord } from '../../text/find-word.ts';
import { toNameKey } from './find-people.ts';

/** Finds the outlet a printed name or a page's address means. */
export interface OutletFinder {
  readonly byName: (name: string) => OutletEntry | undefined;
  readonly byAddress: (url: string) => OutletEntry | undefined;
}

export function createOutletFinder(outlets: readonly OutletEntry[]): OutletFinder {
  const names = new Map(
    outlets.flatMap((outlet) =>
      [outlet.name, outlet.id, ...outlet.spellings].map((name) => [toNameKey(name), outlet] as const),
    ),
  );
  const hosts = new Map(
    outlets.flatMap((outlet) => (outlet.url === undefined ? [] : [[hostOf(outlet.url), outlet] as const])),
  );
  return {
    byName: (name) => names.get(toNameKey(name)),
    byAddress: (url) => hosts.get(hostOf(url)),
  };
}

const leadingSubdomain = /^(?:www|m|amp|en|english)\./;

/** The host of an address without `www.`. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(leadingSubdomain, '') ?? '';
}

/** Aggregators and reposts that the lines around a report name. */
export function findCarriers(outlets: readonly OutletEntry[], around: string): readonly OutletEntry[] {
  return outlets.filter(
    ({ role, name, spellings }) =>
      role !== 'publisher' && [name, ...spellings].some((word) => hasWord(around, word)),
  );
}
