import type { Feed } from '../../derive/feeds/feed.ts';
import { addresses } from '../../domain/addresses.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';

/** Where the site stands and what it is called. */
export interface PublishedSite {
  readonly name: string;
  /** Ends in a slash; undefined where it is not known. */
  readonly home: string | undefined;
}

/** What all formats say alike. */
export interface FeedDocument extends PublishedSite {
  readonly feed: Feed;
}

/** Where a feed stands in a format. */
export function feedAddress({ feed, home }: FeedDocument, format: string): string {
  return absoluteAddress(addresses.feed(feed.path, format), home);
}

/** A day of the list of changes is a day of UTC. Where no history is known there is no day, and formats that ask for one get the first that computers count. */
export function momentOf(day: string | undefined): Date {
  return new Date(`${day ?? '1970-01-01'}T00:00:00Z`);
}

/** The day of the newest entry. */
export function newestDay({ entries }: Feed): string | undefined {
  return entries[0]?.changed;
}
