/** What a feed reader is told, before it is written in a format. */
export interface Feed {
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
  readonly entries: readonly NewsEntry[];
  /** How many older ones are left out. */
  readonly older: number;
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
  /** Makes its entries, in whatever order. */
  readonly listEntries: () => readonly NewsEntry[];
}

/** One report, quote, claim, event or correction. */
export interface NewsEntry extends EntryDays {
  /** A URN that stays when host, address and names change. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Plain text, a paragraph each; every grade in words. */
  readonly lines: readonly string[];
}

/** When something came to the site; undefined where its history is not known. */
export interface EntryDays {
  readonly added: string | undefined;
  /** When it was last changed; the day it was added where it never was. */
  readonly changed: string | undefined;
}
