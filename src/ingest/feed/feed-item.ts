/** One entry of a feed. */
export interface FeedItem {
  readonly headline: string | undefined;
  readonly url: string | undefined;
  /** As the feed writes it, brought to ISO form; an instant where the feed gives one. */
  readonly date: string | undefined;
  /** The feed gives the day of the last change and none of publication. */
  readonly isDateOfChange?: boolean;
  readonly author: string | undefined;
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
