import type { NewsEntry } from './news-entry.ts';
import { entryOf, type NewsItem } from './news-item.ts';

/** All that a feed is made from. */
export interface FeedSource {
  /** Its part of the address: `people/holt`. */
  readonly path: string;
  /** Paths under which it was published before: readers who follow it there get the same. */
  readonly formerPaths: readonly string[];
  /** A URN that stays when host, address and names change. */
  readonly id: string;
  /** Name of the site and of the feed. */
  readonly title: string;
  /** What is in it, in one sentence. */
  readonly about: string;
  /** Address of the page that shows the same. */
  readonly page: string;
  /** The newest first. */
  readonly items: readonly NewsItem[];
  /** How many older ones are left out. */
  readonly older: number;
}

/** What a feed reader is told, before it is written in a format. */
export interface Feed extends Omit<FeedSource, 'items'> {
  readonly entries: readonly NewsEntry[];
}

/** Makes it of nothing else. */
export function fillFeed({ items, ...feed }: FeedSource): Feed {
  return { ...feed, entries: items.map(entryOf) };
}

/** Which feed it is, for whoever leads to it. */
export type FeedName = Pick<Feed, 'path' | 'title'>;

/** A feed without what all feeds get alike. */
export interface FeedPlan {
  readonly path: string;
  readonly formerPaths?: readonly string[];
  /** What it is about: Mara Holt. */
  readonly name: string;
  readonly about: string;
  readonly page: string;
  /** Lists what is told in it, in whatever order. */
  readonly listItems: () => readonly NewsItem[];
}
