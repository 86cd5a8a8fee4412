/** Whose feed it is. */
export interface FeedSite {
  readonly title: string | undefined;
  readonly url: string | undefined;
}

/** One entry of a feed. */
export interface FeedItem {
  readonly headline: string | undefined;
  readonly url: string | undefined;
  /** As the feed prints it. */
  readonly date: string | undefined;
  /** The feed gives the day of the last change and none of publication. */
  readonly isDateOfChange?: boolean;
  readonly author: string | undefined;
  /** It stands in an export of a chat and not in a feed, and may be another's whom it was forwarded from. */
  readonly isExported?: true;
  readonly forwardedFrom?: string | undefined;
  /** Where the feed says that somebody else published the entry. */
  readonly outlet?: string | undefined;
  /** The feed’s own title, and the address of its site. */
  readonly feed?: FeedSite | undefined;
  readonly language?: string | undefined;
  readonly html: string | undefined;
  readonly text: string | undefined;
}

export interface ReadFeed {
  readonly status: 'read';
  readonly title: string | undefined;
  readonly items: readonly FeedItem[];
}

/** Text that is no feed we know, and why. */
export interface NoFeed {
  readonly status: 'refused';
  readonly reason: 'not a feed' | 'broken XML' | 'broken JSON';
}
