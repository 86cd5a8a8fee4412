import type { Feed, FeedSource } from '../../derive/feeds/feed.ts';
import type { PublishedSite } from './feed-format.ts';
import { feedFormats, writtenFormats } from './feed-formats.ts';

/** A feed in a format, before it is written. */
interface FeedFile {
  /** Under the folder of the feeds: people/holt.atom. */
  readonly path: string;
  readonly feed: FeedSource;
  /** Of the format. */
  readonly ending: string;
}

/** Each feed in each format, at its former addresses too. The changes in Atom stand elsewhere, where they always stood. */
export function listFeedFiles(feeds: readonly FeedSource[], { home }: PublishedSite): readonly FeedFile[] {
  return feeds.flatMap((feed) =>
    writtenFormats(home)
      .filter(({ ending }) => feed.path !== 'changes' || ending !== 'atom')
      .flatMap(({ ending }) =>
        [feed.path, ...feed.formerPaths].map((path) => ({ path: `${path}.${ending}`, feed, ending })),
      ),
  );
}

/** Writes a feed in its format. Throws where nothing valid can be written, which `listFeedFiles` leaves out. */
export function writeFeedFile(
  { feed, ending }: { readonly feed: Feed; readonly ending: string },
  site: PublishedSite,
): { readonly text: string; readonly mediaType: string } {
  const format = feedFormats.find((each) => each.ending === ending);
  const text = format?.write({ ...site, feed });
  if (format === undefined || text === undefined)
    throw new Error(`The feed ${feed.path} cannot be written as ${ending}.`);
  return { text, mediaType: format.mediaType };
}
