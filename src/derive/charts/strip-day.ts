import type { EventEntry } from '../../domain/content.ts';

/** The events of one day, or of one week or month of a long story, as the strip draws them. */
export interface StripDay {
  /** The first day that has events. */
  readonly day: string;
  /** The last one; `day` itself where the strip goes by days. */
  readonly last: string;
  readonly events: readonly EventEntry[];
  /** Days since the one before it in the strip. */
  readonly gap: number;
}
