import type { Feed } from '../../derive/feeds/feed.ts';
import type { PublishedSite } from './feed-format.ts';
import { writtenFormats } from './feed-formats.ts';

interface FeedFile {
  /** Under the folder of the feeds: people/holt.atom. */
  readonly path: string;
  readonly text: string;
  readonly mediaType: string;
}

/** Each feed in each format, at its former addresses too. The changes in Atom stand elsewhere, where they always stood. */
export function writeFeedFiles(feeds: readonly Feed[], site: PublishedSite): readonly FeedFile[] {
  return feeds.flatMap((feed) =>
    writtenFormats(site.home).flatMap(({ ending, mediaType, write }) => {
      const text = feed.path === 'changes' && ending === 'atom' ? undefined : write({ ...site, feed });
      if (text === undefined) return [];
      return [feed.path, ...feed.formerPaths].map((path) => ({
        path: `${path}.${ending}`,
        text,
        mediaType,
      }));
    }),
  );
}
