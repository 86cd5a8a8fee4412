import type { Stretch } from '../../../text/stretch.ts';

/** Everything between one pair of marks, or several pairs where a quotation runs over paragraphs. */
export interface MarkedWords {
  readonly parts: readonly Stretch[];
  /** From the first opening mark to the end of the last closing mark. */
  readonly outer: Stretch;
}
