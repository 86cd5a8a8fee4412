import type { FeedItem } from '../../feed/feed-item.ts';
import type { Doubt } from '../doubts/list-doubts.ts';

/**
 * The text of a saved file, into which all spans point. Of a plain text file it is the decoded text as it is, without the
 * marks of Markdown inside its lines, and where lines were wrapped at a width with a space in place of each line end inside
 * a paragraph;
 * of a saved page its blocks, one a line; of a feed its entries, headline above text, an empty line between them.
 */
export interface SourceText {
  readonly text: string;
  readonly encoding: string;
  /** What a person should know of how the bytes were read. */
  readonly doubts: readonly Doubt[];
  /** The saved page, as it was written. */
  readonly html?: string;
  /** The address that the file was saved from, where it or a person says so. */
  readonly url?: string;
  /** The entries of a feed, each with its part of the text. */
  readonly entries?: readonly FeedEntry[];
  /** It is a sheet of TimelineJS: it holds events and no report. */
  readonly isSheet?: true;
}

export interface FeedEntry {
  readonly item: FeedItem;
  /** The entry's part of the feed's text. */
  readonly start: number;
  readonly text: string;
  /** The page in the entry, where it is HTML. */
  readonly html: string | undefined;
}

export type SourceReading =
  | { readonly status: 'read'; readonly source: SourceText }
  | { readonly status: 'refused'; readonly problem: Doubt };
