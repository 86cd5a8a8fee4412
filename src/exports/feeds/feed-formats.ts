import { atomFeed } from './atom-feed.ts';
import type { FeedDocument } from './feed-format.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

/** A format of feeds. */
interface FeedFormat {
  /** Of the names of its files. */
  readonly ending: string;
  /** As readers know it. */
  readonly name: string;
  readonly mediaType: string;
  /** Undefined where nothing valid can be written. */
  readonly write: (document: FeedDocument) => string | undefined;
  /** Whether nothing valid can be written where the host is not known. */
  readonly needsHost: boolean;
}

/** Every format in which feeds are written, the best known first. */
export const feedFormats: readonly FeedFormat[] = [
  { ending: 'rss', name: 'RSS', mediaType: 'application/rss+xml', write: rssFeed, needsHost: true },
  { ending: 'atom', name: 'Atom', mediaType: 'application/atom+xml', write: atomFeed, needsHost: false },
  {
    ending: 'json',
    name: 'JSON Feed',
    mediaType: 'application/feed+json',
    write: jsonFeed,
    needsHost: false,
  },
];

/** The formats that a site at this host has; without a host those that can do without. */
export function writtenFormats(home: string | undefined): readonly FeedFormat[] {
  return feedFormats.filter(({ needsHost }) => home !== undefined || !needsHost);
}
