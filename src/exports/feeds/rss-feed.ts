import { generateRssFeed } from 'feedsmith';
import type { NewsEntry } from '../../derive/feeds/news-entry.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { siteLanguage } from '../../messages/language.ts';
import { dropForbidden } from '../../text/escaping/escape-xml.ts';
import { type FeedDocument, feedAddress, momentOf, newestDay } from './feed-format.ts';
import { markUpLines } from './mark-up-lines.ts';

/** A feed in RSS 2.0; undefined where the site does not know its host, because RSS has no relative links. */
export function rssFeed(document: FeedDocument): string | undefined {
  const { feed, home } = document;
  if (home === undefined) return undefined;
  const newest = newestDay(feed);
  const text = generateRssFeed(
    {
      title: feed.title,
      link: absoluteAddress(feed.page, home),
      description: feed.about,
      language: siteLanguage(),
      ...(newest !== undefined && { lastBuildDate: momentOf(newest) }),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {
        links: [{ href: feedAddress(document, 'rss'), rel: 'self', type: 'application/rss+xml' }],
      },
      items: feed.entries.map((entry) => rssItem(entry, home)),
    },
    { strict: true },
  );
  return dropForbidden(text);
}

function rssItem({ id, title, address, lines, changed }: NewsEntry, home: string) {
  return {
    title,
    link: absoluteAddress(address, home),
    description: markUpLines(lines),
    guid: { value: id, isPermaLink: false },
    ...(changed !== undefined && { pubDate: momentOf(changed) }),
  };
}
