import { generateAtomFeed } from 'feedsmith';
import type { NewsEntry } from '../../derive/feeds/news-entry.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { dropForbidden } from '../../text/escaping/escape-xml.ts';
import { type FeedDocument, feedAddress, momentOf, newestDay } from './feed-format.ts';
import { markUpLines } from './mark-up-lines.ts';

/** A feed in Atom 1.0 (RFC 4287). Without a host its links are relative to where it stands, which Atom allows. */
export function atomFeed(document: FeedDocument): string {
  const { feed, name, home } = document;
  const text = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.about },
      updated: momentOf(newestDay(feed)),
      authors: [{ name }],
      links: [
        { href: absoluteAddress(feed.page, home), rel: 'alternate', type: 'text/html' },
        { href: feedAddress(document, 'atom'), rel: 'self', type: 'application/atom+xml' },
      ],
      entries: feed.entries.map((entry) => atomEntry(entry, home)),
    },
    { strict: true },
  );
  return dropForbidden(text);
}

function atomEntry({ id, title, address, lines, added, changed }: NewsEntry, home: string | undefined) {
  return {
    id,
    title: { value: title },
    updated: momentOf(changed),
    ...(added !== undefined && { published: momentOf(added) }),
    links: [{ href: absoluteAddress(address, home), rel: 'alternate', type: 'text/html' }],
    content: { value: markUpLines(lines), type: 'html' },
  };
}
