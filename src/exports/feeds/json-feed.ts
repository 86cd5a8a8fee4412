import { generateJsonFeed } from 'feedsmith';
import type { NewsEntry } from '../../derive/feeds/news-entry.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { siteLanguage } from '../../messages/language.ts';
import { type FeedDocument, feedAddress, momentOf } from './feed-format.ts';
import { markUpLines } from './mark-up-lines.ts';

/** A feed in JSON Feed 1.1. Without a host it has no links, because JSON Feed has no relative ones. */
export function jsonFeed(document: FeedDocument): string {
  const { feed, name, home } = document;
  const links = home !== undefined && {
    home_page_url: absoluteAddress(feed.page, home),
    feed_url: feedAddress(document, 'json'),
  };
  const written = generateJsonFeed(
    {
      title: feed.title,
      description: feed.about,
      language: siteLanguage(),
      authors: [{ name }],
      ...links,
      items: feed.entries.map((entry) => jsonItem(entry, home)),
    },
    { strict: true },
  );
  return `${JSON.stringify(written, undefined, 1)}\n`;
}

function jsonItem({ id, title, address, lines, added, changed }: NewsEntry, home: string | undefined) {
  return {
    id,
    title,
    content_html: markUpLines(lines),
    content_text: lines.join('\n'),
    ...(home !== undefined && { url: absoluteAddress(address, home) }),
    ...(added !== undefined && { date_published: momentOf(added) }),
    ...(changed !== undefined && { date_modified: momentOf(changed) }),
  };
}
