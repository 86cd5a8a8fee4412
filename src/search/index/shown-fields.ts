import type { Stretch } from '../../text/stretch.ts';

/**
 * What a page shows beside the words it found: handed back with the hit, never searched. The build writes these fields and
 * the results read them; what has no value is left out, because every byte is fetched.
 */
export interface ShownFields {
  readonly outlet?: string;
  /** Our title of the report. */
  readonly report?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publishedGrade?: string;
  /** The occasion. */
  readonly said?: string;
  /** The day of the occasion. */
  readonly day?: string;
  /** How the speaker is known, for a citation. */
  readonly speakerNote?: string;
  /** The values that the report does not print. */
  readonly doubts?: readonly ShownDoubt[];
  /** The address of the publisher's own page. */
  readonly source?: string;
  /** What a reader should know of the wording. */
  readonly wording?: string;
  /** That others give the words to somebody else. */
  readonly contested?: string;
  /** Where in the words the outlet's own additions stand. */
  readonly insertions?: readonly Stretch[];
  /** Of a report, an event or a person: its name and its page. */
  readonly title?: string;
  readonly url?: string;
}

/** How a value is known that the report does not print, and from what. */
export interface ShownDoubt {
  /** Which value: date. */
  readonly value: string;
  readonly grade: string;
  readonly why: string;
}
